//! Objects of Kubernetes, as YAML.

use stanchion_template::{Node, yaml};

use crate::object;

/// A persistent volume on storage that exists, with the claim that is bound to it.
#[derive(Clone, Debug)]
pub(super) struct StaticVolume {
    pub(super) name: String,
    pub(super) claim: String,
    pub(super) namespace: String,
    pub(super) gibibytes: u32,
    pub(super) options: Vec<String>,
    /// The source of the driver.
    pub(super) source: Node,
}

/// The access mode of volumes that many nodes mount. The drivers support no other, also for volumes that are read-only.
///
/// Sources: <https://github.com/kubernetes-sigs/aws-efs-csi-driver/blob/master/pkg/driver/node.go>,
/// <https://github.com/kubernetes-sigs/aws-fsx-csi-driver/blob/master/pkg/driver/controller.go>
const MODES: [&str; 1] = ["ReadWriteMany"];

/// Returns the amount of storage, which Kubernetes requires.
fn size(gibibytes: u32) -> Node {
    object! { "storage" => format!("{gibibytes}Gi") }
}

impl StaticVolume {
    /// Returns the volume and its claim.
    pub(super) fn objects(self) -> [Node; 2] {
        let volume = object! {
            "apiVersion" => "v1",
            "kind" => "PersistentVolume",
            "metadata" => object! { "name" => self.name.clone() },
            "spec" => object! {
                "capacity" => size(self.gibibytes),
                "volumeMode" => "Filesystem",
                "accessModes" => MODES,
                "persistentVolumeReclaimPolicy" => "Retain",
                "storageClassName" => "",
                "mountOptions" => self.options,
                "claimRef" => object! {
                    "name" => self.claim.clone(),
                    "namespace" => self.namespace.clone(),
                },
                "csi" => self.source,
            },
        };
        let claim = object! {
            "apiVersion" => "v1",
            "kind" => "PersistentVolumeClaim",
            "metadata" => object! { "name" => self.claim, "namespace" => self.namespace },
            "spec" => object! {
                "accessModes" => MODES,
                "storageClassName" => "",
                "volumeName" => self.name,
                "resources" => object! { "requests" => size(self.gibibytes) },
            },
        };
        [volume, claim]
    }
}

/// Returns a claim for which the driver of a storage class creates the storage.
pub(super) fn dynamic_claim(name: &str, namespace: &str, class: &str, gibibytes: u32) -> Node {
    object! {
        "apiVersion" => "v1",
        "kind" => "PersistentVolumeClaim",
        "metadata" => object! { "name" => name.to_owned(), "namespace" => namespace.to_owned() },
        "spec" => object! {
            "accessModes" => MODES,
            "storageClassName" => class.to_owned(),
            "resources" => object! { "requests" => size(gibibytes) },
        },
    }
}

/// Returns objects as documents of one file.
pub(super) fn documents(objects: &[Node]) -> String {
    objects.iter().map(yaml::to_string).collect::<Vec<_>>().join("---\n")
}
