//! Python modules in the place of large libraries.

use std::fs;
use std::io;
use std::path::Path;

const FILES: [(&str, &str); 5] = [
    ("torch/__init__.py", include_str!("../sandbox/python/libraries/torch/__init__.py")),
    (
        "torchvision/__init__.py",
        include_str!("../sandbox/python/libraries/torchvision/__init__.py"),
    ),
    (
        "torchvision/transforms.py",
        include_str!("../sandbox/python/libraries/torchvision/transforms.py"),
    ),
    ("PIL/__init__.py", include_str!("../sandbox/python/libraries/PIL/__init__.py")),
    ("PIL/Image.py", include_str!("../sandbox/python/libraries/PIL/Image.py")),
];

/// Writes the modules into a folder.
pub(crate) fn write(folder: &Path) -> io::Result<()> {
    for (name, text) in FILES {
        let path = folder.join(name);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(path, text)?;
    }
    Ok(())
}
