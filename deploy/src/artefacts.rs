//! Files for other tools: completed with a stack's outputs.

use std::fs;
use std::path::{Path, PathBuf};

use stanchion_construct::assembly::ManifestStack;

use crate::assembly::Assembly;
use crate::deployed::Deployed;
use crate::error::Error;

/// Writes a stack's files for other tools into a folder, with its outputs in place of `${Name}`. The files written.
///
/// # Errors
/// When a file cannot be read or written.
pub fn write(
    assembly: &Assembly,
    stack: &ManifestStack,
    deployed: &Deployed,
    folder: &Path,
) -> Result<Vec<PathBuf>, Error> {
    let mut written = Vec::new();
    for name in &stack.artefacts {
        let text = assembly.file(name)?;
        let mut text = String::from_utf8_lossy(&text).into_owned();
        for (output, value) in &deployed.outputs {
            text = text.replace(&format!("${{{output}}}"), value);
        }
        let path = folder.join(Path::new(name).file_name().unwrap_or_default());
        let failed = |source| Error::File { path: path.clone(), source };
        fs::create_dir_all(folder).map_err(failed)?;
        fs::write(&path, text).map_err(failed)?;
        written.push(path);
    }
    Ok(written)
}
