//! `stanchion-deploy outputs`.

use std::collections::BTreeMap;
use std::io::{IsTerminal, Write, stdout};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use serde::Serialize;
use stanchion_core::assembly::ManifestStack;
use stanchion_deploy::deployed::Deployed;
use stanchion_deploy::stacks::each;
use stanchion_deploy::{Assembly, Cloud, Error, artefacts};
use stanchion_template::{visible, visible_lines};

use crate::arguments::ReadArguments;
use crate::output::{out, print, write};
use crate::placed::Placed;
use crate::report::columns;
use crate::results::by_name;

/// The outputs of a stack.
#[derive(Serialize)]
struct Outputs {
    outputs: BTreeMap<String, String>,
}

#[derive(Args, Debug)]
pub(crate) struct OutputsCommand {
    #[command(flatten)]
    read: ReadArguments,

    /// Writes the assembly's files for other tools to a folder, with outputs filled in
    #[arg(long, value_name = "FOLDER")]
    artefacts: Option<PathBuf>,

    /// Prints only the value of this output. `outputs OUT STACK NAME` does the same if no stack has the name
    #[arg(long, value_name = "NAME", conflicts_with_all = ["json", "artefacts"])]
    name: Option<String>,
}

impl OutputsCommand {
    pub(super) async fn run(self, cloud: &Cloud) -> Result<ExitCode, Error> {
        let assembly = Assembly::read(self.read.selection.assembly)?;
        let (mut names, mut name) = (self.read.selection.stacks, self.name);
        // A second name that is no stack is the name of an output.
        if let ([_, last], None) = (names.as_slice(), &name)
            && !assembly.stacks().iter().any(|it| it.name == *last || it.path == *last)
        {
            name = names.pop();
        }
        let selected = assembly.select(&names)?;
        if let Some(name) = name {
            return one(cloud, &selected, &name).await;
        }
        let found = each(&selected, |stack| {
            let cloud = cloud.clone();
            async move {
                let clients = cloud.of(&stack).await?;
                match Deployed::find(&clients, &stack.name).await? {
                    Some(found) => Placed::new(&cloud, &clients, found).await.map(Some),
                    None => Ok(None),
                }
            }
        });
        let found = found.await?;
        let mut all = BTreeMap::new();
        for (stack, found) in selected.into_iter().zip(found) {
            let Some(found) = found else { continue };
            if let Some(folder) = &self.artefacts {
                for path in artefacts::write(&assembly, stack, &found.of, folder)? {
                    let shown = path.display().to_string();
                    drop(writeln!(anstream::stderr(), "wrote {}", visible(&shown)));
                }
            }
            let outputs = Outputs { outputs: found.of.outputs.clone() };
            all.insert(stack.path.clone(), found.with(outputs));
        }
        if self.read.json {
            print(&by_name(&assembly, all))?;
            return Ok(ExitCode::SUCCESS);
        }
        let rows: Vec<_> = by_name(&assembly, all)
            .into_iter()
            .flat_map(|(stack, it)| {
                it.of.outputs.into_iter().map(move |it| [stack.clone(), it.0, it.1])
            })
            .collect();
        out!("{}", columns(&rows));
        Ok(ExitCode::SUCCESS)
    }
}

/// Prints the value of one output of one stack.
async fn one(cloud: &Cloud, stacks: &[&ManifestStack], name: &str) -> Result<ExitCode, Error> {
    let [stack] = stacks else {
        let reason = format!(
            "the output {name} needs exactly one stack\n  help: Name the stack before the output"
        );
        return Err(Error::Refused(reason));
    };
    let found = Deployed::find(&cloud.of(stack).await?, &stack.name).await?;
    let Some(found) = found else {
        return Err(Error::Refused(format!("{}: the stack is not deployed", stack.name)));
    };
    let Some(value) = found.outputs.get(name) else {
        let known: Vec<&str> = found.outputs.keys().map(String::as_str).collect();
        let known = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
        let reason =
            format!("{}: the stack has no output {name}; its outputs: {known}", stack.name);
        return Err(Error::Refused(reason));
    };
    // A script gets the value as it is; a terminal shows hidden characters as escapes.
    if stdout().is_terminal() {
        write(&visible_lines(&format!("{value}\n")));
    } else {
        write(&format!("{value}\n"));
    }
    Ok(ExitCode::SUCCESS)
}
