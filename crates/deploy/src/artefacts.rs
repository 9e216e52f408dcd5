//! Writes the assembly's files for other tools, with the outputs of stacks filled in.

use std::fs;
use std::path::{Component, Path, PathBuf};

use stanchion_core::assembly::ManifestStack;
use stanchion_template::language::sub;

use crate::assembly::Assembly;
use crate::deployed::Deployed;
use crate::error::Error;

/// Writes a stack's files for other tools to `STACK/` in a folder, with each `${Name}` replaced by the output of that name.
/// Returns the paths of the written files.
///
/// # Errors
/// Returns an error if a file cannot be read or written, or if its name leads out of the folder.
pub fn write(
    assembly: &Assembly,
    stack: &ManifestStack,
    deployed: &Deployed,
    folder: &Path,
) -> Result<Vec<PathBuf>, Error> {
    let mut written = Vec::new();
    for name in &stack.artefacts {
        let text = assembly.file(name)?;
        let text = String::from_utf8_lossy(&text);
        let text = sub::fill(&text, |output| deployed.outputs.get(output).cloned());
        // The stack's name stays part of the path, because two stacks may have files with the same name.
        let inner = name.strip_prefix("artefacts/").unwrap_or(name);
        let path = folder.join(inner);
        if Path::new(inner).components().any(|it| !matches!(it, Component::Normal(_))) {
            let reason = "the file name leads out of the folder".to_owned();
            return Err(Error::Assembly { path, reason });
        }
        let failed = |source| Error::File { path: path.clone(), source };
        fs::create_dir_all(path.parent().unwrap_or(folder)).map_err(failed)?;
        fs::write(&path, text).map_err(failed)?;
        written.push(path);
    }
    Ok(written)
}
