//! Reading an assembly: the folder that synthesis wrote.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use stanchion_core::assembly::{Manifest, ManifestStack, Origin, Provenance};
use stanchion_core::digest::hexadecimal;
use stanchion_template::Template;

use crate::error::Error;

/// An assembly on disk.
#[derive(Clone, Debug)]
pub struct Assembly {
    folder: PathBuf,
    manifest: Manifest,
    provenance: Option<Provenance>,
    // Templates that are no files.
    inline: BTreeMap<String, String>,
}

/// A template as it is sent: its text, and what of it matters here.
#[derive(Clone, Debug)]
pub struct StackTemplate {
    /// The text.
    pub text: String,
    /// The digest of the text, hexadecimal.
    pub digest: String,
    /// The template as it reads.
    pub template: Template,
}

impl Assembly {
    /// Reads a folder that `synth --out` wrote.
    ///
    /// # Errors
    /// When there is no `manifest.json`, or it is not one this version knows. Provenance may be missing: resources have no
    /// lines of Rust then.
    pub fn read(folder: impl Into<PathBuf>) -> Result<Assembly, Error> {
        let folder = folder.into();
        let path = folder.join("manifest.json");
        let text = read(&path)?;
        let manifest: Manifest = serde_json::from_str(&text)
            .map_err(|error| Error::Assembly { path: path.clone(), reason: error.to_string() })?;
        if manifest.version != 1 {
            let reason = format!("format {} is newer than this program knows", manifest.version);
            return Err(Error::Assembly { path, reason });
        }
        let provenance = fs::read_to_string(folder.join("provenance.json"))
            .ok()
            .and_then(|it| serde_json::from_str(&it).ok());
        Ok(Assembly { folder, manifest, provenance, inline: BTreeMap::new() })
    }

    /// An assembly of one stack whose template is at hand.
    pub fn single(stack: ManifestStack, template: String) -> Assembly {
        let inline = BTreeMap::from([(stack.template.clone(), template)]);
        let manifest = Manifest { version: 1, stacks: vec![stack] };
        Assembly { folder: PathBuf::new(), manifest, provenance: None, inline }
    }

    /// The stacks, each after those it depends on.
    pub fn stacks(&self) -> &[ManifestStack] {
        &self.manifest.stacks
    }

    /// The stacks of some names or paths, in the order of the assembly; all of them for no name.
    ///
    /// # Errors
    /// When there is no such stack.
    pub fn select(&self, names: &[String]) -> Result<Vec<&ManifestStack>, Error> {
        let is_named =
            |stack: &ManifestStack, name: &String| stack.name == *name || stack.path == *name;
        for name in names {
            if !self.stacks().iter().any(|it| is_named(it, name)) {
                let known = self.stacks().iter().map(|it| it.name.clone()).collect();
                return Err(Error::NoStack { name: name.clone(), known });
            }
        }
        let is_wanted =
            |it: &&ManifestStack| names.is_empty() || names.iter().any(|name| is_named(it, name));
        Ok(self.stacks().iter().filter(is_wanted).collect())
    }

    /// The stack of a path.
    pub fn stack(&self, path: &str) -> Option<&ManifestStack> {
        self.stacks().iter().find(|it| it.path == path)
    }

    /// The template of a stack.
    ///
    /// # Errors
    /// When it is not there, or no template.
    pub fn template(&self, stack: &ManifestStack) -> Result<StackTemplate, Error> {
        let path = self.folder.join(&stack.template);
        let text = match self.inline.get(&stack.template) {
            Some(text) => text.clone(),
            None => read(&path)?,
        };
        let parsed = Template::parse(&text)
            .map_err(|error| Error::Assembly { path, reason: error.to_string() })?;
        let digest = hexadecimal(text.as_bytes());
        Ok(StackTemplate { text, digest, template: parsed.template })
    }

    /// A file of the assembly.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn file(&self, name: &str) -> Result<Vec<u8>, Error> {
        let path = self.folder.join(name);
        fs::read(&path).map_err(|source| Error::File { path, source })
    }

    /// Where a resource comes from.
    pub fn origin(&self, stack: &ManifestStack, logical_id: &str) -> Option<&Origin> {
        self.provenance.as_ref()?.origin(&stack.path, logical_id)
    }

    /// A line that says which construct made a resource, and where; nothing when the assembly does not know it.
    pub(crate) fn made_by(&self, stack: &ManifestStack, logical_id: &str) -> String {
        let line = |it: &Origin| {
            format!("\n    made by: {} at {}:{}:{}", it.construct, it.file, it.line, it.column)
        };
        self.origin(stack, logical_id).map(line).unwrap_or_default()
    }
}

fn read(path: &Path) -> Result<String, Error> {
    fs::read_to_string(path).map_err(|source| Error::File { path: path.to_owned(), source })
}
