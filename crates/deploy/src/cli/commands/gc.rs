//! `stanchion-deploy gc`.

use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use clap::Args;
use stanchion_deploy::garbage::{self, Object};
use stanchion_deploy::{Cloud, Error};
use stanchion_template::counted;

use crate::operator::Console;
use crate::report::{columns, place};

#[derive(Args, Debug)]
pub(crate) struct GcCommand {
    /// Sets the age from which objects are listed, in days
    #[arg(long, value_name = "DAYS", default_value_t = 30, value_parser = clap::value_parser!(u32).range(1..=36_500))]
    older_than: u32,

    /// Deletes the objects after approval
    #[arg(long)]
    delete: bool,

    /// Deletes without a prompt
    #[arg(long, short, requires = "delete")]
    yes: bool,
}

impl GcCommand {
    pub(super) async fn run(self, cloud: &Cloud) -> Result<ExitCode, Error> {
        let older_than = Duration::from_secs(u64::from(self.older_than) * 24 * 60 * 60);
        let found = garbage::find(cloud, older_than).await?;
        let console = Arc::new(Console::plain(self.yes));
        if found.objects.is_empty() {
            console.say(&format!(
                "{}: every file that the deployer uploaded is in use or newer",
                found.bucket
            ));
            return Ok(ExitCode::SUCCESS);
        }
        let row = |it: &Object| [it.key.clone(), counted(it.size, "byte"), it.uploaded.clone()];
        console.say(columns(&found.objects.iter().map(row).collect::<Vec<_>>()).trim_end());
        let count = counted(found.objects.len(), "object");
        console.say(&format!("{}: {count}, {}", found.bucket, counted(found.size(), "byte")));
        if !self.delete {
            return Ok(ExitCode::SUCCESS);
        }
        let places = place([(&found.caller, found.region.as_str())].into_iter());
        if !console.confirm(&format!("delete {count} {places}?")).await? {
            return Ok(ExitCode::from(1));
        }
        let deleted = garbage::delete(cloud, &found, older_than).await?;
        console.say(&format!("deleted {}", counted(deleted.len(), "object")));
        Ok(ExitCode::SUCCESS)
    }
}
