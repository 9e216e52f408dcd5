//! Templates of any origin, in another form.

use std::path::Path;

use stanchion_core::{Diagnostics, Format};
use stanchion_template::Template;

use crate::failure::Failure;
use crate::report::{self, Source};
use crate::{check, config, output};

/// Reads a template and prints it in a form.
pub(crate) fn run(path: &Path, format: Format) -> Result<(), Failure> {
    let (name, bytes) = config::read(path)?;
    match Template::parse(&bytes) {
        Ok(parsed) => output::print(&format.write(&parsed.template)),
        Err(errors) => {
            let text = String::from_utf8_lossy(&bytes);
            let findings = Diagnostics::from(check::unreadable(&errors, &name));
            report::diagnostics(&findings, Some(&Source { name: &name, text: &text }));
            Err(Failure::Findings)
        }
    }
}
