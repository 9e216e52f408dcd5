//! `stanchion-deploy diff`.

use std::collections::BTreeMap;
use std::process::ExitCode;

use clap::Args;
use stanchion_deploy::deployed::{self, Deployed};
use stanchion_deploy::status::Phase;
use stanchion_deploy::{Assembly, Cloud, Error, difference};
use stanchion_template::visible;

use crate::arguments::ReadArguments;
use crate::exit::DIFFERS;
use crate::output::{outln, print};

#[derive(Args, Debug)]
pub(crate) struct DiffCommand {
    #[command(flatten)]
    read: ReadArguments,
}

impl DiffCommand {
    pub(super) async fn run(self, cloud: &Cloud) -> Result<ExitCode, Error> {
        let assembly = Assembly::read(self.read.selection.assembly)?;
        let mut all = BTreeMap::new();
        for stack in assembly.select(&self.read.selection.stacks)? {
            let clients = cloud.of(stack).await?;
            let wanted = assembly.template(stack)?.template;
            let found = Deployed::find(&clients, &stack.name).await?;
            let deployed = match found.filter(|it| it.phase() != Phase::Empty) {
                Some(_) => deployed::template(&clients, &stack.name).await?,
                None => stanchion_template::Template::default(),
            };
            all.insert(stack.name.clone(), difference::between(&deployed, &wanted));
        }
        if self.read.json {
            print(&all)?;
        } else {
            for (stack, differences) in &all {
                show(stack, differences);
            }
        }
        let differs = all.values().any(|it| !it.is_empty());
        Ok(if differs { ExitCode::from(DIFFERS) } else { ExitCode::SUCCESS })
    }
}

fn show(stack: &str, differences: &[difference::Difference]) {
    if differences.is_empty() {
        outln!("{stack}: no differences");
        return;
    }
    outln!("{stack}");
    for it in differences {
        let path = visible(&it.path);
        match (&it.before, &it.after) {
            (Some(before), Some(after)) => outln!("  ~ {path}: {before} -> {after}"),
            (None, Some(after)) => outln!("  + {path}: {after}"),
            (Some(before), None) => outln!("  - {path}: {before}"),
            (None, None) => {}
        }
    }
}
