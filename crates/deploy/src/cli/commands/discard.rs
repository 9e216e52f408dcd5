//! `stanchion-deploy discard`.

use std::process::ExitCode;
use std::sync::Arc;

use clap::Args;
use stanchion_deploy::discard::{self, Leftover};
use stanchion_deploy::{Assembly, Cloud, Error};
use stanchion_template::counted;

use crate::arguments::Selection;
use crate::operator::Console;
use crate::report::{columns, place};

#[derive(Args, Debug)]
pub(crate) struct DiscardCommand {
    #[command(flatten)]
    selection: Selection,

    /// Deletes without a prompt
    #[arg(long, short)]
    yes: bool,
}

impl DiscardCommand {
    pub(super) async fn run(self, cloud: &Cloud) -> Result<ExitCode, Error> {
        let assembly = Assembly::read(self.selection.assembly)?;
        let stacks = assembly.select(&self.selection.stacks)?;
        let found = discard::find(cloud, &stacks).await?;
        let console = Arc::new(Console::plain(self.yes));
        if found.is_empty() {
            console.say("nothing to discard");
            return Ok(ExitCode::SUCCESS);
        }
        let row = |it: &Leftover| {
            let stack = if it.deletes_stack { "and the stack, which has no resources" } else { "" };
            let change_sets = counted(it.change_sets.len(), "change set");
            [it.stack.clone(), it.region.clone(), change_sets, stack.to_owned()]
        };
        console.say(columns(&found.iter().map(row).collect::<Vec<_>>()).trim_end());
        let places = place(found.iter().map(|it| (&it.caller, it.region.as_str())));
        let question =
            format!("delete {places}? Saved plans with these change sets cannot be applied then");
        if !console.confirm(&question).await? {
            return Ok(ExitCode::from(1));
        }
        discard::delete(cloud, &found).await?;
        console.say("discarded");
        Ok(ExitCode::SUCCESS)
    }
}
