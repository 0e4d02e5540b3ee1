; Inno Setup script for the folder that packaging/build.py makes on Windows. Prepared, not yet tried: see CONTRIBUTING.md.
;     iscc /DVersion=0.1.0 packaging\windows\hiring-assistant.iss

#ifndef Version
  #error Say which version: /DVersion=0.1.0
#endif

[Setup]
AppId=org.hiringassistant.HiringAssistant
AppName=Hiring Assistant
AppVersion={#Version}
DefaultDirName={autopf}\Hiring Assistant
DefaultGroupName=Hiring Assistant
; For the person alone unless they choose otherwise: no administrator needed.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
SourceDir=..\..
OutputDir=dist
OutputBaseFilename=hiring-assistant-{#Version}-setup
SetupIconFile=build\icons\hiring-assistant.ico
UninstallDisplayIcon={app}\hiring-assistant.exe
LicenseFile=LICENSE
Compression=lzma2
SolidCompression=yes
WizardStyle=modern

[Files]
Source: "dist\hiring-assistant\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs

[Icons]
Name: "{group}\Hiring Assistant"; Filename: "{app}\hiring-assistant.exe"

; The user's store lies in their own profile and is not touched by uninstalling.
