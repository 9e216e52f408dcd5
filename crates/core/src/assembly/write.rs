//! Writing an assembly to disk.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::Path;

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::manifest::Manifest;
use super::provenance::Provenance;
use super::staging::{self, Staging};
use super::write_error::WriteError;
use super::{Assembly, Format};
use crate::digest;

impl Assembly {
    /// Writes the assembly to a folder, which is created if it is missing. Removes the files that the manifest of an
    /// earlier assembly in the folder lists and this one does not. All other files stay, but a file of the user with
    /// the name of a template, asset or artefact is replaced.
    ///
    /// Each file is written completely and then renamed to its place, the manifest last. The manifest has the digest of
    /// every other file, so a reader recognizes a folder that a killed program left between two assemblies.
    ///
    /// # Errors
    ///
    /// Returns an error if a file cannot be written, if a folder of the assembly is a symbolic link, or if `manifest.json`
    /// or `provenance.json` in the folder belongs to something else.
    pub fn write(&self, folder: impl AsRef<Path>, format: Format) -> Result<(), WriteError> {
        let folder = folder.as_ref();
        let earlier = read_json::<Manifest>(&folder.join(MANIFEST))?;
        read_json::<Provenance>(&folder.join(PROVENANCE))?;
        let mut staging = Staging::new(folder)?;
        let mut manifest = self.manifest.with_format(format);
        let mut digests = BTreeMap::new();
        for (name, text) in self.texts(&manifest, format) {
            let digest = staging.write(&name, text.as_bytes())?;
            digests.insert(name, digest);
        }
        for (name, asset) in &self.assets {
            let name = format!("{ASSETS}{name}");
            let digest = staging.write_asset(&name, asset)?;
            digests.insert(name, digest);
        }
        manifest.digests = digests;
        staging.write(MANIFEST, json(&manifest).as_bytes())?;
        staging.commit()?;
        let current = files(&manifest);
        for name in earlier.iter().flat_map(files).filter(|it| !current.contains(it)) {
            staging::remove(folder, name)?;
        }
        Ok(())
    }

    /// Returns the content of `manifest.json`. `format` is the format of the templates that it names.
    pub fn manifest(&self, format: Format) -> Manifest {
        let mut manifest = self.manifest.with_format(format);
        let texts = self.texts(&manifest, format);
        let texts = texts.map(|(name, text)| (name, digest::hexadecimal(text.as_bytes())));
        let assets = self.assets.iter();
        let assets = assets.map(|(name, it)| (format!("{ASSETS}{name}"), it.digest().to_owned()));
        manifest.digests = texts.chain(assets).collect();
        manifest
    }

    /// Returns the files that are generated, by name. Each text is made when the iterator reaches it.
    fn texts(&self, manifest: &Manifest, format: Format) -> impl Iterator<Item = (String, String)> {
        let names: Vec<String> = manifest.stacks.iter().map(|it| it.template.clone()).collect();
        let templates = self.stacks.iter().zip(names);
        let templates = templates.map(move |(it, name)| (name, format.write(&it.template)));
        let artefacts = self.artefacts.iter();
        let artefacts = artefacts.map(|(name, text)| (format!("artefacts/{name}"), text.clone()));
        let provenance = std::iter::once_with(|| (PROVENANCE.to_owned(), json(&self.provenance)));
        templates.chain(artefacts).chain(provenance)
    }
}

const MANIFEST: &str = "manifest.json";
const PROVENANCE: &str = "provenance.json";
const ASSETS: &str = "assets/";

/// Returns the files that a manifest lists, relative to its folder.
fn files(manifest: &Manifest) -> BTreeSet<&str> {
    let mut files = BTreeSet::new();
    for stack in &manifest.stacks {
        files.insert(stack.template.as_str());
        files.extend(stack.assets.iter().chain(&stack.artefacts).map(String::as_str));
    }
    files
}

/// Reads a file of an earlier assembly, if there is one.
fn read_json<T: DeserializeOwned>(path: &Path) -> Result<Option<T>, WriteError> {
    let text = match fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(source) => return Err(WriteError::new(path, source)),
    };
    serde_json::from_str(&text).map(Some).map_err(|error| {
        let reason = format!(
            "the file exists and does not belong to an assembly ({error}); name another folder"
        );
        WriteError::new(path, io::Error::new(io::ErrorKind::AlreadyExists, reason))
    })
}

/// Returns a value as the text of a JSON file.
fn json(value: &impl Serialize) -> String {
    // This cannot fail, because the keys of all maps are strings.
    let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
    text.push('\n');
    text
}
