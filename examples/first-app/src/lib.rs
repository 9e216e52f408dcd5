//! The stacks of this program.

use stanchion::prelude::*;

/// Creates the stacks.
pub fn stacks(app: &App) {
    let stack = app.stack("Storage");
    let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(&stack, "Network");
    let data = FileSystem::builder(&network).build(&stack, "Data");

    let machine = Instance::builder(&network, "t3.micro").build(&stack, "Machine");
    data.mount_on(&machine, mount_path!("/mnt/data"), Mount::read_write());

    stack.output("FileSystemId", Output::new(data.id()).description("The file system"));
}
