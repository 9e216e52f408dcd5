//! The persistent volumes of Kubernetes on a file system or access point.

use std::cell::RefCell;
use std::collections::BTreeMap;

/// The paths of the volumes on a file system or access point, by their namespace.
#[derive(Debug, Default)]
pub(crate) struct Volumes(RefCell<BTreeMap<String, Vec<String>>>);

impl Volumes {
    /// Records a volume of a namespace.
    pub(crate) fn add(&self, namespace: &str, path: String) {
        let mut volumes = self.0.borrow_mut();
        let paths = volumes.entry(namespace.to_owned()).or_default();
        paths.push(path);
        paths.sort();
    }

    /// Returns the volumes of a namespace.
    pub(crate) fn of(&self, namespace: &str) -> Vec<String> {
        self.0.borrow().get(namespace).cloned().unwrap_or_default()
    }
}
