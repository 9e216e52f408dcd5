//! Facts about Amazon EKS.

use super::Limits;

/// The minor version of the oldest Kubernetes 1.x that clusters can be created with. The extended support of 1.31 ended
/// on 26 November 2026.
///
/// Source: <https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html>
pub const OLDEST_MINOR_VERSION: u32 = 32;

/// The smallest number of Availability Zones of the subnets of a cluster.
///
/// Source: <https://docs.aws.amazon.com/eks/latest/userguide/network-reqs.html>
pub const CLUSTER_ZONES: usize = 2;

/// The prefix length of the block of service addresses.
///
/// Source: <https://docs.aws.amazon.com/eks/latest/APIReference/API_KubernetesNetworkConfigRequest.html>
pub const SERVICE_PREFIX: Limits = Limits::new(12, 24);

/// The blocks that contain the block of service addresses.
///
/// Source: <https://docs.aws.amazon.com/eks/latest/APIReference/API_KubernetesNetworkConfigRequest.html>
pub const SERVICE_BLOCKS: [&str; 3] = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"];

/// The blocks of service addresses of which EKS chooses one by default.
///
/// Source: <https://docs.aws.amazon.com/eks/latest/APIReference/API_KubernetesNetworkConfigRequest.html>
pub const DEFAULT_SERVICE_BLOCKS: [&str; 2] = ["172.20.0.0/16", "10.100.0.0/16"];

/// The number of nodes that can be unavailable during an update of a node group, also as a percentage.
///
/// Source: <https://docs.aws.amazon.com/eks/latest/APIReference/API_NodegroupUpdateConfig.html>
pub const MAX_UNAVAILABLE: Limits = Limits::new(1, 100);

/// The parts of keys that labels of node groups cannot have before their slash. EKS refuses them with
/// "Label cannot contain reserved prefixes".
///
/// Source: <https://github.com/eksctl-io/eksctl/issues/4007>
pub const RESERVED_LABEL_PREFIXES: [&str; 3] = ["kubernetes.io", "k8s.io", "eks.amazonaws.com"];

/// The properties of the data of launch templates that managed node groups do not support.
///
/// Source: <https://docs.aws.amazon.com/eks/latest/userguide/launch-templates.html>
pub const UNSUPPORTED_TEMPLATE_PROPERTIES: [&str; 3] =
    ["IamInstanceProfile", "InstanceInitiatedShutdownBehavior", "HibernationOptions"];

/// The properties of node groups that cannot be set together with a launch template.
///
/// Source: <https://docs.aws.amazon.com/eks/latest/userguide/launch-templates.html>
pub const UNSUPPORTED_WITH_TEMPLATE: [&str; 2] = ["DiskSize", "RemoteAccess"];

/// The properties of node groups that cannot be set if their launch template has an image.
///
/// Source: <https://docs.aws.amazon.com/eks/latest/userguide/launch-templates.html>
pub const UNSUPPORTED_WITH_IMAGE: [&str; 3] = ["AmiType", "ReleaseVersion", "Version"];

/// The media type of the part of user data that configures a node of Amazon Linux 2023.
///
/// Source: <https://docs.aws.amazon.com/eks/latest/userguide/launch-templates.html>
pub const NODE_CONFIG_TYPE: &str = "application/node.eks.aws";

/// The service that assumes the roles of EKS Pod Identity.
///
/// Source: <https://docs.aws.amazon.com/eks/latest/userguide/pod-id-role.html>
pub const POD_IDENTITY_SERVICE: &str = "pods.eks.amazonaws.com";

/// The add-on that gives pods the credentials of EKS Pod Identity.
///
/// Source: <https://docs.aws.amazon.com/eks/latest/userguide/pod-id-agent-setup.html>
pub const POD_IDENTITY_AGENT: &str = "eks-pod-identity-agent";

/// An add-on of EKS whose pods call AWS.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Driver {
    /// The name of the add-on.
    pub name: &'static str,
    /// The service accounts of its pods, in the namespace `kube-system`.
    pub accounts: &'static [&'static str],
    /// The managed policy of AWS for it, if there is one.
    pub policy: Option<&'static str>,
    /// The name of the driver in volumes.
    pub provisioner: &'static str,
}

/// The driver of EFS and S3 Files.
///
/// Source: <https://docs.aws.amazon.com/eks/latest/userguide/efs-csi.html>
pub const EFS_DRIVER: Driver = Driver {
    name: "aws-efs-csi-driver",
    accounts: &["efs-csi-controller-sa", "efs-csi-node-sa"],
    policy: Some("service-role/AmazonEFSCSIDriverPolicy"),
    provisioner: "efs.csi.aws.com",
};

/// The driver of FSx for Lustre.
///
/// Source: <https://docs.aws.amazon.com/eks/latest/userguide/fsx-csi.html>
pub const LUSTRE_DRIVER: Driver = Driver {
    name: "aws-fsx-csi-driver",
    accounts: &["fsx-csi-controller-sa"],
    policy: Some("AmazonFSxFullAccess"),
    provisioner: "fsx.csi.aws.com",
};

/// The driver of Mountpoint for Amazon S3. Its permissions are those on the buckets.
///
/// Source: <https://docs.aws.amazon.com/eks/latest/userguide/s3-csi.html>
pub const S3_DRIVER: Driver = Driver {
    name: "aws-mountpoint-s3-csi-driver",
    accounts: &["s3-csi-driver-sa"],
    policy: None,
    provisioner: "s3.csi.aws.com",
};

/// The drivers of storage.
///
/// Source: <https://docs.aws.amazon.com/eks/latest/userguide/workloads-add-ons-available-eks.html>
pub const DRIVERS: [Driver; 3] = [EFS_DRIVER, LUSTRE_DRIVER, S3_DRIVER];

/// The tag of public subnets in which load balancers of Kubernetes are created.
///
/// Source: <https://docs.aws.amazon.com/eks/latest/userguide/network-load-balancing.html>
pub const PUBLIC_SUBNET_TAG: &str = "kubernetes.io/role/elb";

/// The tag of private subnets in which internal load balancers of Kubernetes are created.
///
/// Source: <https://docs.aws.amazon.com/eks/latest/userguide/network-load-balancing.html>
pub const PRIVATE_SUBNET_TAG: &str = "kubernetes.io/role/internal-elb";

/// A permission that nodes need.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NodePermission {
    /// One of its actions.
    pub action: &'static str,
    /// The managed policy of AWS for it.
    pub policy: &'static str,
    /// Other managed policies of AWS that allow the action.
    pub others: &'static [&'static str],
}

/// The permissions that the role of nodes needs to join a cluster.
///
/// Source: <https://docs.aws.amazon.com/eks/latest/userguide/create-node-role.html>
pub const NODE_PERMISSIONS: [NodePermission; 2] = [
    NodePermission {
        action: "ec2:DescribeInstances",
        policy: "AmazonEKSWorkerNodePolicy",
        others: &[
            "AmazonEKSWorkerNodeMinimalPolicy",
            "AmazonEC2FullAccess",
            "AmazonEC2ReadOnlyAccess",
            "ReadOnlyAccess",
        ],
    },
    NodePermission {
        action: "ecr:BatchGetImage",
        policy: "AmazonEC2ContainerRegistryPullOnly",
        others: &[
            "AmazonEC2ContainerRegistryReadOnly",
            "AmazonEC2ContainerRegistryPowerUser",
            "AmazonEC2ContainerRegistryFullAccess",
        ],
    },
];

/// The permission of the network plugin, which has the role of the nodes unless the add-on has one of its own.
///
/// Source: <https://docs.aws.amazon.com/eks/latest/userguide/cni-iam-role.html>
pub const NETWORK_PERMISSION: NodePermission = NodePermission {
    action: "ec2:AssignPrivateIpAddresses",
    policy: "AmazonEKS_CNI_Policy",
    others: &["AmazonEC2FullAccess"],
};

/// Returns the minor version of Kubernetes 1.x.
pub fn minor_version(text: &str) -> Option<u32> {
    let minor = text.strip_prefix("1.")?;
    (minor.bytes().all(|it| it.is_ascii_digit())).then(|| minor.parse().ok())?
}

/// Returns whether the key of a label has a prefix that EKS reserves, such as `node-role.kubernetes.io/`.
///
/// Source: <https://github.com/eksctl-io/eksctl/issues/4007>
pub fn is_reserved_label(key: &str) -> bool {
    key.split_once('/').is_some_and(|(prefix, _)| {
        let is = |domain: &str| prefix == domain || prefix.ends_with(&format!(".{domain}"));
        RESERVED_LABEL_PREFIXES.iter().any(|it| is(it))
    })
}

/// Returns whether a text is the value of a label: at most 63 letters, digits, hyphens, underscores and periods, with a letter
/// or digit at both ends.
///
/// Source: <https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/>
pub fn is_label_value(text: &str) -> bool {
    let is_end = |it: Option<u8>| it.is_none_or(|it| it.is_ascii_alphanumeric());
    text.len() <= 63
        && text.bytes().all(|it| it.is_ascii_alphanumeric() || b"-_.".contains(&it))
        && is_end(text.bytes().next())
        && is_end(text.bytes().last())
}

/// Returns whether a text is the key of a label or taint: a name in the form of a value, and a DNS domain with a slash before
/// it.
///
/// Source: <https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/>
pub fn is_label_key(text: &str) -> bool {
    let (prefix, name) = text.split_once('/').map_or((None, text), |(it, name)| (Some(it), name));
    let is_domain = |it: &str| it.len() <= 253 && it.split('.').all(is_dns_label);
    !name.is_empty() && is_label_value(name) && prefix.is_none_or(is_domain)
}

/// Returns whether a text is a label of DNS: 1 to 63 lower-case letters, digits and hyphens, without a hyphen at the ends.
///
/// Source: <https://kubernetes.io/docs/concepts/overview/working-with-objects/names/>
pub fn is_dns_label(text: &str) -> bool {
    (1..=63).contains(&text.len())
        && text.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-')
        && !text.starts_with('-')
        && !text.ends_with('-')
}

#[cfg(test)]
mod tests {
    use super::{is_dns_label, is_label_key, is_label_value, is_reserved_label, minor_version};

    #[test]
    fn keys_of_labels_have_a_domain_of_their_own() {
        for reserved in ["node-role.kubernetes.io/a", "k8s.io/a", "eks.amazonaws.com/nodegroup"] {
            assert!(is_reserved_label(reserved) && is_label_key(reserved), "{reserved}");
        }
        for own in ["a", "example.org/a", "notk8s.io/a", "kubernetes.io"] {
            assert!(!is_reserved_label(own) && is_label_key(own), "{own}");
        }
        for wrong in ["", "/a", "a/", "a/b/c", "a b", "-a", &"a".repeat(64), "A_b/c"] {
            assert!(!is_label_key(wrong), "{wrong}");
        }
        assert!(is_label_value("") && is_label_value("a_b.C-1") && !is_label_value("a."));
    }

    #[test]
    fn versions_have_a_minor_version() {
        assert_eq!(minor_version("1.33"), Some(33));
        assert_eq!(minor_version("1.33.2"), None);
        assert_eq!(minor_version("2.1"), None);
        assert_eq!(minor_version("1."), None);
    }

    #[test]
    fn names_are_labels_of_dns() {
        assert!(is_dns_label("a-1") && is_dns_label(&"a".repeat(63)));
        for wrong in ["", "-a", "a-", "A", "a.b", "a_b", &"a".repeat(64)] {
            assert!(!is_dns_label(wrong), "{wrong}");
        }
    }
}
