// Made by `cargo xtask generate`; do not edit.
//! `AWS::BedrockAgentCore::ConfigurationBundle`

use stanchion_template::generated::*;

/// `AWS::BedrockAgentCore::ConfigurationBundle`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-configurationbundle.html)
#[must_use]
pub struct ConfigurationBundle<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ConfigurationBundle<Missing_<super::required::bundle_name>, Missing_<super::required::components>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConfigurationBundle(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ConfigurationBundle<S0, S1> {
    /// Sets `BranchName`. 1 to 128 characters.
    #[inline] pub fn branch_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BranchName", value.into_node()); self }
    /// Sets `BundleName`. Required. An update replaces the resource.
    #[inline] pub fn bundle_name(mut self, value: impl IntoValue_<String>) -> ConfigurationBundle<Set_, S1> { self.0.put("BundleName", value.into_node()); ConfigurationBundle(self.0, PhantomData_) }
    /// Sets `CommitMessage`. 1 to 500 characters.
    #[inline] pub fn commit_message(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CommitMessage", value.into_node()); self }
    /// Sets `Components`. Required.
    #[inline] pub fn components(mut self, value: impl IntoValue_<MapOf_<ComponentConfiguration>>) -> ConfigurationBundle<S0, Set_> { self.0.put("Components", value.into_node()); ConfigurationBundle(self.0, PhantomData_) }
    /// Sets `CreatedBy`.
    #[inline] pub fn created_by(mut self, value: impl IntoValue_<VersionCreatedBySource>) -> Self { self.0.put("CreatedBy", value.into_node()); self }
    /// Sets `Description`. 1 to 500 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `KmsKeyArn`. 1 to 2048 characters.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ConfigurationBundle> for ConfigurationBundle<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ConfigurationBundle<S0, S1> {
    const TYPE: &'static str = "AWS::BedrockAgentCore::ConfigurationBundle";
    type Handle = ConfigurationBundleRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ConfigurationBundle`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ConfigurationBundleRef(Id_);
impl From<Id_> for ConfigurationBundleRef { #[inline] fn from(id: Id_) -> Self { ConfigurationBundleRef(id) } }
impl AsRef<Id_> for ConfigurationBundleRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ConfigurationBundleRef {
    /// `Ref`: `BundleArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `BundleArn`
    #[inline] pub fn bundle_arn(&self) -> Value_<String> { self.0.attribute("BundleArn") }
    /// `Fn::GetAtt` `BundleId`
    #[inline] pub fn bundle_id(&self) -> Value_<String> { self.0.attribute("BundleId") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `LineageMetadata`
    #[inline] pub fn lineage_metadata(&self) -> Value_<String> { self.0.attribute("LineageMetadata") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
    /// `Fn::GetAtt` `VersionId`
    #[inline] pub fn version_id(&self) -> Value_<String> { self.0.attribute("VersionId") }
}
/// `AWS::BedrockAgentCore::ConfigurationBundle.ComponentConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-configurationbundle-componentconfiguration.html)
#[must_use]
pub struct ComponentConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ComponentConfiguration<Missing_<super::required::configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ComponentConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ComponentConfiguration<S0> {
    /// Sets `Configuration`. Required.
    #[inline] pub fn configuration(mut self, value: impl IntoValue_<Node_>) -> ComponentConfiguration<Set_> { self.0.put("Configuration", value.into_node()); ComponentConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ComponentConfiguration> for ComponentConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::ConfigurationBundle.VersionCreatedBySource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-configurationbundle-versioncreatedbysource.html)
#[must_use]
pub struct VersionCreatedBySource<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VersionCreatedBySource<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VersionCreatedBySource(Properties_::new(), PhantomData_) }
}
impl<S0> VersionCreatedBySource<S0> {
    /// Sets `Arn`.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Arn", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> VersionCreatedBySource<Set_> { self.0.put("Name", value.into_node()); VersionCreatedBySource(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<VersionCreatedBySource> for VersionCreatedBySource<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
