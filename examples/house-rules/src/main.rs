//! A program whose stacks are checked with the rules of its organization.
//!
//! `cargo run -p house-rules -- check FILE` checks a template of any origin with them, and
//! `cargo run -p house-rules -- explain ACME-001` explains one.

#![forbid(unsafe_code)]

use stanchion::prelude::*;

fn main() -> std::process::ExitCode {
    stanchion::main(|app| {
        app.rules(house_rules::rules());
        let stack = app.stack("Storage");
        stack.tag("CostCenter", "1234");
        let network = Vpc::builder(cidr!("10.0.0.0/16"))
            .zones(2)
            .tiers([Tier::Isolated])
            .nat(Nat::None)
            .build(&stack, "Network");
        let data = FileSystem::builder(&network).build(&stack, "Data");
        stack.output("FileSystemId", Output::new(data.id()));
        // Something that no construct covers yet, until the platform team has moved it.
        let scratch = stack.add("Scratch", stanchion::aws::efs::FileSystem::new().encrypted(true));
        stack
            .edit(&scratch)
            .removal(RemovalPolicy::Destroy)
            .remove_property("FileSystemTags")
            .acknowledge(house_rules::COST_CENTER, "it is deleted with the stack each night")
            .acknowledge("EFS-011", "nothing on it outlives a day");
    })
}
