//! Files of a stack: assets to upload, and artefacts for other tools.

use std::collections::BTreeMap;
use std::panic::Location;

use stanchion_check::{Diagnostic, code};
use stanchion_template::document::{Output, Parameter};
use stanchion_template::language::sub;
use stanchion_template::{Id, Value};

use super::Scope;
use crate::asset::{Asset, AssetLocation};
use crate::logical_id;
use crate::tree::{Element, ElementKind};

impl Scope {
    /// Adds a file for another tool to the assembly. The name can have letters, digits, periods and hyphens. Values
    /// that are known only after the stack is deployed become outputs of the stack. In the text, `${name}` is a
    /// placeholder for the value with that name.
    ///
    /// ```
    /// use stanchion_aws::efs;
    /// use stanchion_core::App;
    ///
    /// let app = App::new();
    /// let stack = app.stack("Storage");
    /// let data = stack.add("Data", efs::FileSystem::new());
    /// stack.artefact("volume.yaml", "volumeHandle: ${FileSystem}\n", [("FileSystem", data.reference())]);
    /// let assembly = app.synth().unwrap();
    /// assert!(assembly.artefacts().contains_key("Storage/volume.yaml"));
    /// ```
    #[track_caller]
    pub fn artefact<'a>(
        &self,
        file: &str,
        text: &str,
        values: impl IntoIterator<Item = (&'a str, Value<String>)>,
    ) {
        let fits = file.bytes().all(|it| it.is_ascii_alphanumeric() || b".-".contains(&it));
        if !fits || file.is_empty() || file.starts_with('.') {
            self.report(
                Diagnostic::new(code::APP_015, "the name of the file is not valid")
                    .found(format!("{file:?}"))
                    .allowed("letters, digits, hyphens and periods, the first not a period"),
            );
            return;
        }
        let mut outputs = BTreeMap::new();
        for (name, value) in values {
            let mut path = self.path.to_vec();
            path.push(name.to_owned());
            outputs.insert(name.to_owned(), sub::variable(&logical_id::of(&path)));
            self.output(name, Output::new(value));
        }
        let text = sub::fill(text, |name| outputs.get(name).cloned());
        let known =
            self.app.with_stack(self.stack, |it| it.artefacts.insert(file.to_owned(), text));
        if known.is_some() {
            self.report(
                Diagnostic::new(code::APP_016, "two files of the stack have the same name")
                    .found(file),
            );
        }
    }

    /// Adds a file that is uploaded before the stack is deployed. Returns its location in S3.
    #[track_caller]
    pub fn asset(&self, asset: Asset) -> AssetLocation {
        let name = asset.name();
        let existing = self.app.with_stack(self.stack, |it| {
            it.assets.insert(name.clone());
            it.asset_bucket
        });
        let element = existing.unwrap_or_else(|| {
            let parameter =
                Parameter::string().description("The bucket that holds the assembly's assets");
            let element = self.app.add_element(Element {
                stack: self.stack,
                path: vec!["AssetsBucket".to_owned()],
                location: self.place(Location::caller()),
                target: None,
                logical_id: None,
                kind: ElementKind::Parameter(parameter.into_node()),
            });
            self.app.with_stack(self.stack, |it| it.asset_bucket = Some(element));
            element
        });
        self.app.add_asset(name.clone(), asset);
        AssetLocation { bucket: Id::Element(element).reference(), key: name }
    }
}
