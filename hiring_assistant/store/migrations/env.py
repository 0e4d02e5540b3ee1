"""Run by Alembic: applies the migrations on the connection and inside the transaction that ``upgrading`` began."""

from alembic import context

from hiring_assistant.store.tables import StoreTable

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=StoreTable.metadata,
    render_as_batch=True,
    transactional_ddl=True,
)
context.run_migrations()
