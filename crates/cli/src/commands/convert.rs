//! The command `convert`: writes a template as YAML or JSON.

use std::path::PathBuf;

use clap::Args;
use stanchion_core::Diagnostics;
use stanchion_template::{Template, json, yaml};

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
            Ok(parsed) => {
                // The template that is written lacks the first value of such a key.
                let repeated = stanchion_check::repeated_keys(&parsed, &name);
                let text = String::from_utf8_lossy(&bytes);
                report::diagnostics(&repeated, Some(&Source::new(&name, text)));
                output::print(&self.written(&parsed.template))
            }
            Err(errors) => {
                let text = String::from_utf8_lossy(&bytes);
                let findings = Diagnostics::from(input::unreadable(&errors, &name));
                report::diagnostics(&findings, Some(&Source::new(&name, text)));
                Err(Failure::Findings)
            }
        }
    }

    /// Writes the whole template, with its sections in the order in which they were read.
    fn written(&self, template: &Template) -> String {
        let root = template.shared_root();
        match self.format {
            FormatName::Yaml => yaml::to_string(&root),
            FormatName::Json => json::to_string(&root),
        }
    }
}
