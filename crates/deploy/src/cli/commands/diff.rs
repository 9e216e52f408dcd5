//! `deploy diff`.

use std::collections::BTreeMap;
use std::process::ExitCode;

use stanchion_deploy::deployed::{Deployed, Phase};
use stanchion_deploy::{Assembly, Cloud, Error, difference, refactor};

use super::{DIFFERS, print};
use crate::arguments::ReadArguments;
use crate::output::outln;

pub(super) async fn run(cloud: &Cloud, command: ReadArguments) -> Result<ExitCode, Error> {
    let assembly = Assembly::read(command.selection.assembly)?;
    let mut all = BTreeMap::new();
    for stack in assembly.select(&command.selection.stacks)? {
        let clients = cloud.of(stack).await?;
        let wanted = assembly.template(stack)?.template;
        let found = Deployed::find(&clients, &stack.name).await?;
        let deployed = match found.filter(|it| it.phase() != Phase::Empty) {
            Some(_) => refactor::template(&clients, &stack.name).await?,
            None => stanchion_template::Template::default(),
        };
        all.insert(stack.name.clone(), difference::between(&deployed, &wanted));
    }
    if command.json {
        print(&all)?;
    } else {
        for (stack, differences) in &all {
            show(stack, differences);
        }
    }
    let differs = all.values().any(|it| !it.is_empty());
    Ok(if differs { ExitCode::from(DIFFERS) } else { ExitCode::SUCCESS })
}

fn show(stack: &str, differences: &[difference::Difference]) {
    if differences.is_empty() {
        outln!("{stack}: the same");
        return;
    }
    outln!("{stack}");
    for it in differences {
        match (&it.before, &it.after) {
            (Some(before), Some(after)) => {
                outln!("  ~ {}: {before} -> {after}", it.path);
            }
            (None, Some(after)) => outln!("  + {}: {after}", it.path),
            (Some(before), None) => outln!("  - {}: {before}", it.path),
            (None, None) => {}
        }
    }
}
