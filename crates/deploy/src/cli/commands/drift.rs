//! `stanchion-deploy drift`.

use std::process::ExitCode;

use clap::Args;
use stanchion_deploy::deployed::Deployed;
use stanchion_deploy::stacks::each;
use stanchion_deploy::{Assembly, Cloud, Error, drift};
use stanchion_template::{counted, visible};

use crate::arguments::ReadArguments;
use crate::exit::DIFFERS;
use crate::output::{outln, print};
use crate::placed::Placed;

#[derive(Args, Debug)]
pub(crate) struct DriftCommand {
    #[command(flatten)]
    read: ReadArguments,
}

impl DriftCommand {
    pub(super) async fn run(self, cloud: &Cloud) -> Result<ExitCode, Error> {
        let assembly = Assembly::read(self.read.selection.assembly)?;
        let selected = assembly.select(&self.read.selection.stacks)?;
        let all = each(&selected, |stack| {
            let cloud = cloud.clone();
            async move {
                let clients = cloud.of(&stack).await?;
                match Deployed::find(&clients, &stack.name).await? {
                    Some(_) => {
                        let found = drift::detect(&clients, &stack.name).await?;
                        Placed::new(&cloud, &clients, found).await.map(Some)
                    }
                    None => Ok(None),
                }
            }
        });
        let all: Vec<Placed<drift::Found>> = all.await?.into_iter().flatten().collect();
        if self.read.json {
            print(&all)?;
        } else {
            for found in &all {
                show(&found.of);
            }
        }
        if all.iter().any(|it| it.of.incomplete.is_some()) {
            return Ok(ExitCode::from(1));
        }
        let is_drifted = all.iter().any(|it| !it.of.drifted.is_empty());
        Ok(if is_drifted { ExitCode::from(DIFFERS) } else { ExitCode::SUCCESS })
    }
}

fn show(found: &drift::Found) {
    if let Some(reason) = &found.incomplete {
        outln!("{}: CloudFormation could not check every resource: {reason}", found.stack);
    } else if found.drifted.is_empty() {
        outln!("{}: no drift", found.stack);
    } else {
        outln!("{}: {} drifted", found.stack, counted(found.drifted.len(), "resource"));
    }
    for resource in &found.drifted {
        outln!(
            "  {} {} ({}) {}",
            resource.status,
            resource.logical_id,
            resource.resource_type,
            resource.physical_id
        );
        for it in &resource.differences {
            let value = |it: &Option<String>| it.clone().unwrap_or_else(|| "absent".to_owned());
            let line =
                format!("    {}: {} -> {}", it.property, value(&it.expected), value(&it.actual));
            outln!("{}", visible(&line));
        }
    }
}
