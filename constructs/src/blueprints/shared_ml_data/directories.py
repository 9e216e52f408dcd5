"""Creates the directories of the teams on the file system.

EventBridge calls the function when the stack was created or updated, with the group ID of each team. SageMaker Studio
mounts a directory only if it exists.
"""

import os
import shutil


def handler(event, context):
    root = os.environ["ROOT"]
    created = [team for team, gid in sorted(event["teams"].items()) if create(root, team, gid)]
    print("created:", ", ".join(created) or "nothing")
    return created


def create(root, team, gid):
    """Creates the directory of a team at once, or leaves the one that exists."""
    path = os.path.join(root, team)
    if os.path.exists(path):
        return False
    new = os.path.join(root, f".{team}.new")
    # A call that was stopped can have left it.
    shutil.rmtree(new, ignore_errors=True)
    os.mkdir(new)
    os.chown(new, gid, gid)
    # New files belong to the group of the team (setgid).
    os.chmod(new, 0o2770)
    try:
        os.rename(new, path)
    except OSError:
        # EFS creates the directory when a client mounts the access point, and the client has used it already.
        os.rmdir(new)
        return False
    return True
