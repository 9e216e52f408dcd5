//! Files for other tools: completed with a stack's outputs.

use std::fs;
use std::path::{Component, Path, PathBuf};

use stanchion_core::assembly::ManifestStack;
use stanchion_template::language::sub;

use crate::assembly::Assembly;
use crate::deployed::Deployed;
use crate::error::Error;

/// Writes a stack's files for other tools into a folder, under `STACK/`, with its outputs in place of `${Name}`. The files written.
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
        let text = String::from_utf8_lossy(&text);
        let text = sub::fill(&text, |output| deployed.outputs.get(output).cloned());
        // Under the stack's name, as in the assembly: two stacks may have a file of one name.
        let inner = name.strip_prefix("artefacts/").unwrap_or(name);
        let path = folder.join(inner);
        if Path::new(inner).components().any(|it| !matches!(it, Component::Normal(_))) {
            let reason = "the name of a file leads out of the folder".to_owned();
            return Err(Error::Assembly { path, reason });
        }
        let failed = |source| Error::File { path: path.clone(), source };
        fs::create_dir_all(path.parent().unwrap_or(folder)).map_err(failed)?;
        fs::write(&path, text).map_err(failed)?;
        written.push(path);
    }
    Ok(written)
}
