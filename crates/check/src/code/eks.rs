//! Findings of EKS, and of Kubernetes manifests for EKS.

use super::codes;

codes! {
    EKS_001 "EKS-001" Error "The Kubernetes name is not valid" {
        what: "The name or namespace of a persistent volume does not have 1 to 63 lower-case letters, digits and hyphens. A hyphen at the start or end is also reported.",
        why: "Kubernetes refuses the manifest.",
        fix: "Use 1 to 63 lower-case letters, digits and hyphens, with a letter or digit first and last",
        source: "https://kubernetes.io/docs/concepts/overview/working-with-objects/names/",
    }
    EKS_002 "EKS-002" Error "User data for the EKS node group is not a MIME multi-part archive" {
        what: "The launch template of a managed node group on Amazon Linux has no `ImageId`, and its user data is a script or cloud-config.",
        why: "EKS adds its own part to the archive. Without an archive it refuses the node group.",
        fix: "Start the user data with `MIME-Version` and `Content-Type: multipart/mixed`, and put the script into a part",
        source: "https://docs.aws.amazon.com/eks/latest/userguide/launch-templates.html",
        not_covered: "Launch templates outside of the template.",
        examples: yes,
    }
    EKS_003 "EKS-003" Warning "Two volumes of a namespace have the same volume handle" {
        what: "Two persistent volumes for claims of one namespace are on the same file system, or on the same access point.",
        why: "Kubernetes distinguishes the volumes of a pod by their handle. A pod that mounts both volumes stays in `ContainerCreating`.",
        fix: "Use one volume for the namespace, or an access point of EFS for each volume",
        source: "https://kubernetes.io/docs/concepts/storage/volumes/#csi",
        not_covered: "Volumes in other programs, and namespaces of different clusters with the same name.",
    }
}
