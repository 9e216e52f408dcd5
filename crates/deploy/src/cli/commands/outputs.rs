//! `stanchion-deploy outputs`.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use stanchion_deploy::deployed::Deployed;
use stanchion_deploy::{Assembly, Cloud, Error, artefacts};
use stanchion_template::visible;

use crate::arguments::ReadArguments;
use crate::output::{out, print};
use crate::report::columns;

#[derive(Args, Debug)]
pub(crate) struct OutputsCommand {
    #[command(flatten)]
    read: ReadArguments,

    /// Writes the assembly's files for other tools to a folder, with outputs filled in
    #[arg(long, value_name = "FOLDER")]
    artefacts: Option<PathBuf>,
}

impl OutputsCommand {
    pub(super) async fn run(self, cloud: &Cloud) -> Result<ExitCode, Error> {
        let assembly = Assembly::read(self.read.selection.assembly)?;
        let mut all: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
        for stack in assembly.select(&self.read.selection.stacks)? {
            let clients = cloud.of(stack).await?;
            let Some(found) = Deployed::find(&clients, &stack.name).await? else { continue };
            if let Some(folder) = &self.artefacts {
                for path in artefacts::write(&assembly, stack, &found, folder)? {
                    let shown = path.display().to_string();
                    drop(writeln!(anstream::stderr(), "wrote {}", visible(&shown)));
                }
            }
            all.insert(stack.name.clone(), found.outputs);
        }
        if self.read.json {
            print(&all)?;
            return Ok(ExitCode::SUCCESS);
        }
        let rows: Vec<_> = all
            .into_iter()
            .flat_map(|(stack, outputs)| {
                outputs.into_iter().map(move |it| [stack.clone(), it.0, it.1])
            })
            .collect();
        out!("{}", columns(&rows));
        Ok(ExitCode::SUCCESS)
    }
}
