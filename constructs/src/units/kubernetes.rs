//! Versions and names of Kubernetes.

use super::text_type::text_type;

text_type! {
    /// A version of Kubernetes in EKS, such as `1.34`.
    ///
    /// [AWS documentation](https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html)
    KubernetesVersion, says: "a version of Kubernetes: use a major and a minor version, such as 1.34",
    pattern: "^1\\.[0-9]{2}$", longest: 4, example: "1.34",
}

impl KubernetesVersion {
    /// Kubernetes 1.32.
    pub const V1_32: KubernetesVersion = KubernetesVersion::literal("1.32");
    /// Kubernetes 1.33.
    pub const V1_33: KubernetesVersion = KubernetesVersion::literal("1.33");
    /// Kubernetes 1.34.
    pub const V1_34: KubernetesVersion = KubernetesVersion::literal("1.34");
    /// Kubernetes 1.35.
    pub const V1_35: KubernetesVersion = KubernetesVersion::literal("1.35");
}

text_type! {
    /// The name of an object of Kubernetes, or of a namespace.
    ///
    /// [Kubernetes documentation](https://kubernetes.io/docs/concepts/overview/working-with-objects/names/)
    KubernetesName, says: "a name of Kubernetes: use 1 to 63 lower-case letters, digits and hyphens, with a letter or digit at both ends",
    pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", longest: 63, example: "research",
}
