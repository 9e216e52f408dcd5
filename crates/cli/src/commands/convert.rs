//! The command `convert`: writes a template as YAML or JSON.

use std::path::PathBuf;

use clap::Args;
use stanchion_core::{Diagnostics, Format};
use stanchion_template::Template;

use crate::arguments::FormatName;
use crate::failure::Failure;
use crate::report::{self, Source};
use crate::{input, output};

#[derive(Args, Debug)]
pub(crate) struct ConvertArguments {
    /// The template, or `-` for standard input.
    file: PathBuf,

    /// The format to write.
    #[arg(long, short, value_enum, default_value_t = FormatName::Yaml)]
    format: FormatName,
}

impl ConvertArguments {
    pub(crate) fn run(&self) -> Result<(), Failure> {
        let (name, bytes) = input::read(&self.file)?;
        match Template::parse(&bytes) {
            Ok(parsed) => output::print(&Format::from(self.format).write(&parsed.template)),
            Err(errors) => {
                let text = String::from_utf8_lossy(&bytes);
                let findings = Diagnostics::from(input::unreadable(&errors, &name));
                report::diagnostics(&findings, Some(&Source::new(&name, text)));
                Err(Failure::Findings)
            }
        }
    }
}
