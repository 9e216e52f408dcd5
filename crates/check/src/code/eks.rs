//! Findings of Kubernetes manifests for EKS.

use super::codes;

codes! {
    EKS_001 "EKS-001" Error "The Kubernetes name is not valid" {
        what: "The name or namespace of a persistent volume does not have 1 to 63 characters, has a character other than lower-case letters, digits and hyphens, or starts or ends with a hyphen.",
        why: "Kubernetes refuses the manifest.",
        fix: "Use 1 to 63 lower-case letters, digits and hyphens, with a letter or digit first and last",
        source: "https://kubernetes.io/docs/concepts/overview/working-with-objects/names/",
    }
}
