//! `stanchion-deploy diff`.

use std::collections::BTreeMap;
use std::process::ExitCode;
use std::sync::Arc;

use clap::Args;
use stanchion_deploy::comparison::{Comparison, compare};
use stanchion_deploy::stacks::each;
use stanchion_deploy::{Assembly, Cloud, Error};
use stanchion_template::visible;

use crate::arguments::{FailOn, ReadArguments};
use crate::exit::{DESTRUCTIVE, DIFFERS};
use crate::output::{outln, print};
use crate::placed::Placed;
use crate::results::by_name;

#[derive(Args, Debug)]
pub(crate) struct DiffCommand {
    #[command(flatten)]
    read: ReadArguments,

    /// Fails only if there is a difference of this kind: exit code 3 for `data`, `replace` and `delete`, otherwise 2. Repeatable
    #[arg(long, value_enum, value_name = "KIND")]
    fail_on: Vec<FailOn>,
}

impl DiffCommand {
    pub(super) async fn run(self, cloud: &Cloud) -> Result<ExitCode, Error> {
        let assembly = Arc::new(Assembly::read(self.read.selection.assembly)?);
        let selected = assembly.select(&self.read.selection.stacks)?;
        let all = each(&selected, |stack| {
            let (assembly, cloud) = (Arc::clone(&assembly), cloud.clone());
            async move {
                let found = compare(&assembly, &cloud, &stack).await?;
                let clients = cloud.of(&stack).await?;
                Ok((stack.path, Placed::new(&cloud, &clients, found).await?))
            }
        });
        let all: BTreeMap<String, Placed<Comparison>> = all.await?.into_iter().collect();
        let all = by_name(&assembly, all);
        if self.read.json {
            print(&all)?;
        } else {
            all.values().for_each(|it| show(&it.of));
        }
        let fails = |kinds: &[FailOn]| {
            let of = |kind: &FailOn| all.values().any(|it| kind.is_in(&it.of));
            kinds.iter().any(of)
        };
        let is_destructive = |it: &&FailOn| !matches!(it, FailOn::Any | FailOn::Access);
        let destructive: Vec<FailOn> =
            self.fail_on.iter().filter(is_destructive).copied().collect();
        let kinds = if self.fail_on.is_empty() { vec![FailOn::Any] } else { self.fail_on };
        Ok(match (fails(&destructive), fails(&kinds)) {
            (true, _) => ExitCode::from(DESTRUCTIVE),
            (false, true) => ExitCode::from(DIFFERS),
            (false, false) => ExitCode::SUCCESS,
        })
    }
}

fn show(of: &Comparison) {
    let stack = visible(&of.stack);
    if !of.is_different() {
        outln!("{stack}: no differences");
        return;
    }
    outln!("{stack}");
    for it in &of.changes {
        outln!(
            "  {}: {} ({})",
            it.risk.title(),
            visible(&it.logical_id),
            visible(&it.resource_type)
        );
    }
    for it in &of.differences {
        let path = visible(&it.path);
        match (&it.before, &it.after) {
            (Some(before), Some(after)) => outln!("  ~ {path}: {before} -> {after}"),
            (None, Some(after)) => outln!("  + {path}: {after}"),
            (Some(before), None) => outln!("  - {path}: {before}"),
            (None, None) => {}
        }
    }
}
