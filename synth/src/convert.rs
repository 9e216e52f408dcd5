//! Templates of any origin, in another form.

use std::path::Path;

use stanchion_construct::{Diagnostic, Diagnostics, Format, Place};
use stanchion_template::Template;

use crate::failure::Failure;
use crate::report::{self, Source};
use crate::{config, output};

/// Reads a template and prints it in a form.
pub(crate) fn run(path: &Path, format: Format) -> Result<(), Failure> {
    let (name, bytes) = config::read(path)?;
    match Template::parse(&bytes) {
        Ok(parsed) => output::print(&format.write(&parsed.template)),
        Err(errors) => {
            let text = String::from_utf8_lossy(&bytes);
            let findings = errors.iter().map(|error| {
                let finding = Diagnostic::error("TPL-001", error.message.clone()).at(Place {
                    file: name.clone().into(),
                    line: error.position.line,
                    column: error.position.column,
                });
                match &error.help {
                    Some(help) => finding.help(help.clone()),
                    None => finding,
                }
            });
            let findings = Diagnostics::from(findings.collect::<Vec<_>>());
            report::diagnostics(&findings, Some(&Source { name: &name, text: &text }));
            Err(Failure::Findings)
        }
    }
}
