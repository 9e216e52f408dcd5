// Made by `cargo xtask generate`; do not edit.
//! `AWS::DSQL::Cluster`

use stanchion_template::generated::*;

/// `AWS::DSQL::Cluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dsql-cluster.html)
#[must_use]
pub struct Cluster(Properties_);
impl Cluster {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Cluster(Properties_::new()) }
}
impl Cluster {
    /// Sets `DeletionProtectionEnabled`.
    #[inline] pub fn deletion_protection_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DeletionProtectionEnabled", value.into_node()); self }
    /// Sets `KmsEncryptionKey`. 1 to 2048 characters.
    #[inline] pub fn kms_encryption_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsEncryptionKey", value.into_node()); self }
    /// Sets `MultiRegionProperties`.
    #[inline] pub fn multi_region_properties(mut self, value: impl IntoValue_<MultiRegionProperties>) -> Self { self.0.put("MultiRegionProperties", value.into_node()); self }
    /// Sets `PolicyDocument`.
    #[inline] pub fn policy_document(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PolicyDocument", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<Cluster> for Cluster { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Cluster {
    const TYPE: &'static str = "AWS::DSQL::Cluster";
    type Handle = ClusterRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Cluster`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ClusterRef(Id_);
impl From<Id_> for ClusterRef { #[inline] fn from(id: Id_) -> Self { ClusterRef(id) } }
impl AsRef<Id_> for ClusterRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ClusterRef {
    /// `Ref`: `Identifier`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `EncryptionDetails`
    #[inline] pub fn encryption_details(&self) -> Value_<String> { self.0.attribute("EncryptionDetails") }
    /// `Fn::GetAtt` `Endpoint`
    #[inline] pub fn endpoint(&self) -> Value_<String> { self.0.attribute("Endpoint") }
    /// `Fn::GetAtt` `Identifier`
    #[inline] pub fn identifier(&self) -> Value_<String> { self.0.attribute("Identifier") }
    /// `Fn::GetAtt` `PolicyVersion`
    #[inline] pub fn policy_version(&self) -> Value_<String> { self.0.attribute("PolicyVersion") }
    /// `Fn::GetAtt` `ResourceArn`
    #[inline] pub fn resource_arn(&self) -> Value_<String> { self.0.attribute("ResourceArn") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `VpcEndpoint`
    #[inline] pub fn vpc_endpoint(&self) -> Value_<String> { self.0.attribute("VpcEndpoint") }
    /// `Fn::GetAtt` `VpcEndpointServiceName`
    #[inline] pub fn vpc_endpoint_service_name(&self) -> Value_<String> { self.0.attribute("VpcEndpointServiceName") }
}
/// `AWS::DSQL::Cluster.MultiRegionProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dsql-cluster.html)
#[must_use]
pub struct MultiRegionProperties(Properties_);
impl MultiRegionProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MultiRegionProperties(Properties_::new()) }
}
impl MultiRegionProperties {
    /// Sets `Clusters`.
    #[inline] pub fn clusters(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Clusters", value.into_node()); self }
    /// Sets `WitnessRegion`. At most 50 characters.
    #[inline] pub fn witness_region(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("WitnessRegion", value.into_node()); self }
}
impl IntoValue_<MultiRegionProperties> for MultiRegionProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
