"""The `legup` command: find the subcommand and run it, nothing else."""

import ast
from importlib import import_module
from importlib.resources import files
from os import umask
from pkgutil import iter_modules
from zoneinfo import reset_tzpath

import click

from bot import commands
from bot.heap import unswept
from core.unusable import Unusable


class _Subcommands(click.Group):
    """Load each subcommand only when it is asked for, so that start-up stays short."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of the files beside `bot/commands/__init__.py`."""
        return sorted(module.name.replace("_", "-") for module in iter_modules(commands.__path__))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the file of that name; a name with no file is no command."""
        if cmd_name not in self.list_commands(ctx):
            return None
        with unswept():
            command: click.Command = import_module(f"bot.commands.{cmd_name.replace('-', '_')}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the subcommands with the first line on each, read from its file: to import them all takes seconds."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, _about(name)) for name in self.list_commands(ctx)])

    def invoke(self, ctx: click.Context) -> object:
        """Run the subcommand; what its input or its settings lack is said, a line each, and ends it with status 2."""
        try:
            return super().invoke(ctx)
        except Unusable as error:
            click.echo(str(error), err=True)
            ctx.exit(2)


def _about(name: str) -> str:
    module = ast.parse(files(commands).joinpath(f"{name.replace('-', '_')}.py").read_text("utf-8"))
    functions = {node.name: node for node in module.body if isinstance(node, ast.FunctionDef)}
    return (ast.get_docstring(functions["command"]) or "").partition("\n")[0]


@click.group(cls=_Subcommands)
@click.version_option(package_name="legup")
def main() -> None:
    """LegUp: the strength coach for runners that lives in the chat they already use."""
    # The system's time zone files may be years behind those of the pinned package, and would go first.
    reset_tzpath(())
    # Database, copies and exports hold what people told about their health: for nobody else on this machine.
    umask(0o077)


if __name__ == "__main__":
    main()
