"""Runs the stages of cloud-init one after the other, as the services of the distribution do."""

import os
import sys

from cloudinit.cmd import main

for arguments in (
    ["init", "--local"],
    ["init"],
    ["modules", "--mode=config"],
    ["modules", "--mode=final"],
):
    process = os.fork()
    if process == 0:
        sys.argv = ["cloud-init", *arguments]
        code = main.main(sys.argv)
        sys.stdout.flush()
        os._exit(code or 0)
    os.waitpid(process, 0)
