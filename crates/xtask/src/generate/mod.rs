//! `cargo xtask generate`: generates L1 code, schema facts and a report from the pinned sources.

mod calls;
mod emit;
mod encode;
mod families;
mod iam;
mod instances;
mod managed;
mod model;
mod names;
mod output;
mod prose;
mod replacement;
mod report;
mod sources;
mod strip;
mod updates;
mod verify;

use stanchion_template::counted;

use crate::process::{self, Result};
pub(crate) use sources::{botocore, read_compressed};

#[derive(Default)]
pub(crate) struct Options {
    pub(crate) check: bool,
    pub(crate) cfn_lint: Option<String>,
    pub(crate) service_spec: Option<String>,
    pub(crate) policy_sentry: Option<String>,
    pub(crate) moto: Option<String>,
    pub(crate) botocore: Option<String>,
}

pub(crate) fn run(options: &Options) -> Result {
    let root = process::root();
    let sources = sources::Sources::fetch(&root, options)?;
    let specification = replacement::Specification::of(&sources.service_spec);
    let types = sources.types(&specification)?;
    println!("{} resource types read", types.len());

    let facts = encode::encode(&types);
    let nodes = verify::compare(&types, &facts)?;
    println!(
        "facts: {}, {} equal to their sources",
        counted(facts.len(), "byte"),
        counted(nodes, "node")
    );

    let lock_path = root.join("crates/xtask/names.lock");
    let mut names = names::Lock::read(&lock_path)?;
    let services = model::build(&types, &specification, &mut names);
    let mut output = output::Output::new(root);
    emit::emit(&services, &types, &mut output);
    output.add("crates/schema/src/facts.bin", facts);
    output.add(
        "crates/check/src/iam/services.txt",
        iam::table(&sources.actions, &sources.conditions),
    );
    output.add(
        "crates/check/src/facts/instance_types.txt",
        instances::table(&sources.instance_types, &sources.ec2),
    );
    output.add("crates/check/src/iam/managed.txt", managed::table(&sources.managed_policies));
    output.add("crates/xtask/names.lock", names.into_text().into_bytes());
    output.add("docs/updates.md", updates::page(&types, &sources.botocore_models)?);
    report::add(&types, &sources, &mut output)?;
    prose::refuse(&sources, &output)?;
    output.settle(options.check)?;
    if !options.check {
        sources.pin()?;
    }
    Ok(())
}
