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
    EKS_004 "EKS-004" Error "The subnets of the EKS cluster are in fewer than two Availability Zones" {
        what: "The subnets of a cluster are in one Availability Zone, or there is only one subnet.",
        why: "EKS refuses the cluster: its network interfaces need two Availability Zones.",
        fix: "Use subnets in at least two Availability Zones",
        source: "https://docs.aws.amazon.com/eks/latest/userguide/network-reqs.html",
        not_covered: "Subnets whose Availability Zone is unknown.",
        examples: yes,
    }
    EKS_005 "EKS-005" Warning "EKS no longer supports the Kubernetes version" {
        what: "The `Version` of a cluster or node group is past its extended support.",
        why: "EKS refuses to create a cluster with the version, and has updated existing clusters to a later one.",
        fix: "Use a version in standard support",
        source: "https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html",
        examples: yes,
    }
    EKS_006 "EKS-006" Error "The block of service addresses of the EKS cluster is not valid" {
        what: "`ServiceIpv4Cidr` has another prefix than /12 to /24, is outside of the private blocks 10.0.0.0/8, 172.16.0.0/12 and 192.168.0.0/16, or overlaps the VPC.",
        why: "EKS refuses the cluster.",
        fix: "Use a private block of /12 to /24 that the VPC does not use",
        source: "https://docs.aws.amazon.com/eks/latest/APIReference/API_KubernetesNetworkConfigRequest.html",
        examples: yes,
    }
    EKS_007 "EKS-007" Warning "No identity has access to the EKS cluster" {
        what: "A cluster with the authentication mode `API` gives its creator no access, and the template has no access entry for it.",
        why: "Nobody can use the API of Kubernetes until an access entry is created.",
        fix: "Add an access entry with an access policy",
        source: "https://docs.aws.amazon.com/eks/latest/userguide/access-entries.html",
        not_covered: "Access entries outside of the template.",
        examples: yes,
    }
    EKS_008 "EKS-008" Error "The EKS cluster has no endpoint" {
        what: "A cluster turns off both `EndpointPublicAccess` and `EndpointPrivateAccess`.",
        why: "EKS refuses the cluster.",
        fix: "Enable `EndpointPrivateAccess`",
        source: "https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html",
        examples: yes,
    }
    EKS_009 "EKS-009" Warning "Nodes may not reach the API server of the EKS cluster" {
        what: "A cluster allows its public endpoint for some blocks only, and has no private endpoint. The template has node groups or Fargate profiles of the cluster.",
        why: "Nodes and pods use the public endpoint. If their public addresses are not in the blocks, they do not join the cluster.",
        fix: "Enable `EndpointPrivateAccess`",
        source: "https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html",
        examples: yes,
    }
    EKS_010 "EKS-010" Error "The launch template sets a property that managed node groups do not support" {
        what: "The launch template of a node group sets an instance profile, a shutdown behavior, hibernation, or the subnet of a network interface.",
        why: "EKS refuses the node group: the settings are those of the node group, or of EKS.",
        fix: "Remove the property from the launch template",
        source: "https://docs.aws.amazon.com/eks/latest/userguide/launch-templates.html",
        not_covered: "Launch templates outside of the template.",
        examples: yes,
    }
    EKS_011 "EKS-011" Error "The node group and its launch template both set a property" {
        what: "A node group with a launch template sets `DiskSize` or `RemoteAccess`. Instance types in both, and `AmiType`, `ReleaseVersion` or `Version` with a launch template that has an image, are also reported.",
        why: "EKS refuses the node group.",
        fix: "Set the property in one of the two",
        source: "https://docs.aws.amazon.com/eks/latest/userguide/launch-templates.html",
        not_covered: "Launch templates outside of the template.",
        examples: yes,
    }
    EKS_012 "EKS-012" Warning "The user data of the custom AMI does not join the EKS cluster" {
        what: "The launch template of a node group has an image, and user data without a `NodeConfig`, a call of `bootstrap.sh`, or settings of Bottlerocket. Constructs also report a custom AMI for an imported cluster.",
        why: "EKS adds nothing to user data of a custom AMI. The nodes do not join, and the creation of the node group fails.",
        fix: "Add a part of the type `application/node.eks.aws` with a `NodeConfig`",
        source: "https://docs.aws.amazon.com/eks/latest/userguide/launch-templates.html",
        not_covered: "User data that downloads a script, and launch templates outside of the template.",
        examples: yes,
    }
    EKS_013 "EKS-013" Error "The size of the node group is not valid" {
        what: "The desired size of a node group is not between its minimum and its maximum, or the maximum is 0. A number of unavailable nodes that is not 1 to 100 is also reported, and so is one together with a percentage.",
        why: "EKS refuses the node group.",
        fix: "Set a desired size between the minimum and the maximum",
        source: "https://docs.aws.amazon.com/eks/latest/APIReference/API_NodegroupScalingConfig.html",
        examples: yes,
    }
    EKS_014 "EKS-014" Error "The AMI type and the instance type of the node group have different processors" {
        what: "A node group has an `AmiType` for Arm and an instance type with an Intel or AMD processor, or the reverse. An instance type of Arm without an `AmiType` is also reported.",
        why: "EKS refuses the node group.",
        fix: "Use an AMI type for the processor of the instance types",
        source: "https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateNodegroup.html",
        examples: yes,
    }
    EKS_015 "EKS-015" Error "The role of the nodes lacks a permission to join the EKS cluster" {
        what: "The role of a node group is in the template and does not allow nodes to describe EC2 resources, or to pull images. Without an add-on `vpc-cni` that has a role, the permissions of the network plugin are also required.",
        why: "The nodes do not become ready, and the creation of the node group fails.",
        fix: "Attach `AmazonEKSWorkerNodePolicy`, `AmazonEC2ContainerRegistryPullOnly` and `AmazonEKS_CNI_Policy` to the role",
        source: "https://docs.aws.amazon.com/eks/latest/userguide/create-node-role.html",
        not_covered: "Roles outside of the template.",
        examples: yes,
    }
    EKS_016 "EKS-016" Error "Nodes in a public subnet have no public address" {
        what: "A node group is in a public subnet without `MapPublicIpOnLaunch`, and its launch template does not give instances a public address.",
        why: "The nodes do not reach the internet, and do not join the cluster. EKS refuses such a node group.",
        fix: "Use private subnets, or enable `MapPublicIpOnLaunch`",
        source: "https://docs.aws.amazon.com/eks/latest/userguide/troubleshooting.html",
        examples: yes,
    }
    EKS_017 "EKS-017" Error "The labels or taints of the node group are not valid" {
        what: "A label of a node group has a key in a domain that Kubernetes or EKS reserves, or two taints have the same key and effect. Keys and values with other characters than letters, digits, hyphens, underscores and periods are also reported.",
        why: "EKS refuses the node group.",
        fix: "Use a prefix of your own domain, and each taint once",
        source: "https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/",
        examples: yes,
    }
    EKS_018 "EKS-018" Error "The Fargate profile has a public subnet" {
        what: "A subnet of a Fargate profile has a route to an internet gateway.",
        why: "EKS refuses the profile: pods on Fargate have no public address.",
        fix: "Use private subnets",
        source: "https://docs.aws.amazon.com/eks/latest/userguide/fargate-profile.html",
        examples: yes,
    }
    EKS_019 "EKS-019" Warning "The driver of the EKS cluster has no role" {
        what: "An add-on for EFS, FSx for Lustre or Mountpoint for S3 has neither `PodIdentityAssociations` nor `ServiceAccountRoleArn`.",
        why: "The driver uses the role of the nodes, which AWS's policies for nodes do not allow to create access points or file systems, or to read buckets.",
        fix: "Add `PodIdentityAssociations` with a role for the driver",
        source: "https://docs.aws.amazon.com/eks/latest/userguide/workloads-add-ons-available-eks.html",
        not_covered: "Associations of other templates.",
        examples: yes,
    }
    EKS_020 "EKS-020" Warning "The EKS cluster has no Pod Identity agent" {
        what: "The template has a cluster and an association of EKS Pod Identity, and no add-on `eks-pod-identity-agent`.",
        why: "The agent gives pods their credentials. Without it the calls of the pods are denied.",
        fix: "Add the add-on `eks-pod-identity-agent`",
        source: "https://docs.aws.amazon.com/eks/latest/userguide/pod-id-agent-setup.html",
        not_covered: "Clusters outside of the template, those of EKS Auto Mode, and add-ons of other templates.",
        examples: yes,
    }
    EKS_021 "EKS-021" Error "The EKS cluster has no driver for the storage" {
        what: "Pods of a cluster mount a file system or bucket, and the program adds no driver for it to the cluster.",
        why: "The pods stay in `ContainerCreating`.",
        fix: "Add the driver: `AddOn::efs_csi(&cluster)`, `AddOn::lustre_csi(&cluster)` or `AddOn::s3_csi(&cluster)`",
        source: "https://docs.aws.amazon.com/eks/latest/userguide/storage.html",
    }
    EKS_022 "EKS-022" Error "The pods match no selector of the Fargate profile" {
        what: "The namespace of a workload on Fargate is not one of the namespaces of the profile.",
        why: "The pods are not scheduled on Fargate. Without nodes they stay pending.",
        fix: "Add a selector for the namespace to the profile",
        source: "https://docs.aws.amazon.com/eks/latest/userguide/fargate-profile.html",
    }
}
