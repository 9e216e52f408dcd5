// Made by `cargo xtask generate`; do not edit.
//! `AWS::CodePipeline::CustomActionType`

use stanchion_template::generated::*;

/// `AWS::CodePipeline::CustomActionType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codepipeline-customactiontype.html)
#[must_use]
pub struct CustomActionType<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl CustomActionType<Missing_<super::required::category>, Missing_<super::required::input_artifact_details>, Missing_<super::required::output_artifact_details>, Missing_<super::required::provider>, Missing_<super::required::version>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomActionType(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> CustomActionType<S0, S1, S2, S3, S4> {
    /// Sets `Category`. Required. An update replaces the resource. The values are constants of [`Category`].
    #[inline] pub fn category(mut self, value: impl IntoValue_<Category>) -> CustomActionType<Set_, S1, S2, S3, S4> { self.0.put("Category", value.into_node()); CustomActionType(self.0, PhantomData_) }
    /// Sets `ConfigurationProperties`. 0 to 10 items. An update replaces the resource.
    #[inline] pub fn configuration_properties(mut self, value: impl IntoValue_<Vec<ConfigurationProperties>>) -> Self { self.0.put("ConfigurationProperties", value.into_node()); self }
    /// Sets `InputArtifactDetails`. Required. An update replaces the resource.
    #[inline] pub fn input_artifact_details(mut self, value: impl IntoValue_<ArtifactDetails>) -> CustomActionType<S0, Set_, S2, S3, S4> { self.0.put("InputArtifactDetails", value.into_node()); CustomActionType(self.0, PhantomData_) }
    /// Sets `OutputArtifactDetails`. Required. An update replaces the resource.
    #[inline] pub fn output_artifact_details(mut self, value: impl IntoValue_<ArtifactDetails>) -> CustomActionType<S0, S1, Set_, S3, S4> { self.0.put("OutputArtifactDetails", value.into_node()); CustomActionType(self.0, PhantomData_) }
    /// Sets `Provider`. Required. 1 to 35 characters. An update replaces the resource.
    #[inline] pub fn provider(mut self, value: impl IntoValue_<String>) -> CustomActionType<S0, S1, S2, Set_, S4> { self.0.put("Provider", value.into_node()); CustomActionType(self.0, PhantomData_) }
    /// Sets `Settings`. An update replaces the resource.
    #[inline] pub fn settings(mut self, value: impl IntoValue_<Settings>) -> Self { self.0.put("Settings", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Version`. Required. 1 to 9 characters. An update replaces the resource.
    #[inline] pub fn version(mut self, value: impl IntoValue_<String>) -> CustomActionType<S0, S1, S2, S3, Set_> { self.0.put("Version", value.into_node()); CustomActionType(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<CustomActionType> for CustomActionType<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> ResourceType_ for CustomActionType<S0, S1, S2, S3, S4> {
    const TYPE: &'static str = "AWS::CodePipeline::CustomActionType";
    type Handle = CustomActionTypeRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`CustomActionType`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CustomActionTypeRef(Id_);
impl From<Id_> for CustomActionTypeRef { #[inline] fn from(id: Id_) -> Self { CustomActionTypeRef(id) } }
impl AsRef<Id_> for CustomActionTypeRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CustomActionTypeRef {
    /// `Ref`: `Category|Provider|Version`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::CodePipeline::CustomActionType.ConfigurationProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-customactiontype-configurationproperties.html)
#[must_use]
pub struct ConfigurationProperties<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl ConfigurationProperties<Missing_<super::required::key>, Missing_<super::required::name>, Missing_<super::required::required>, Missing_<super::required::secret>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConfigurationProperties(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> ConfigurationProperties<S0, S1, S2, S3> {
    /// Sets `Description`. 1 to 160 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Key`. Required.
    #[inline] pub fn key(mut self, value: impl IntoValue_<bool>) -> ConfigurationProperties<Set_, S1, S2, S3> { self.0.put("Key", value.into_node()); ConfigurationProperties(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 50 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ConfigurationProperties<S0, Set_, S2, S3> { self.0.put("Name", value.into_node()); ConfigurationProperties(self.0, PhantomData_) }
    /// Sets `Queryable`.
    #[inline] pub fn queryable(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Queryable", value.into_node()); self }
    /// Sets `Required`. Required.
    #[inline] pub fn required(mut self, value: impl IntoValue_<bool>) -> ConfigurationProperties<S0, S1, Set_, S3> { self.0.put("Required", value.into_node()); ConfigurationProperties(self.0, PhantomData_) }
    /// Sets `Secret`. Required.
    #[inline] pub fn secret(mut self, value: impl IntoValue_<bool>) -> ConfigurationProperties<S0, S1, S2, Set_> { self.0.put("Secret", value.into_node()); ConfigurationProperties(self.0, PhantomData_) }
    /// Sets `Type`. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<ConfigurationProperties> for ConfigurationProperties<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodePipeline::CustomActionType.ArtifactDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-customactiontype-artifactdetails.html)
#[must_use]
pub struct ArtifactDetails<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ArtifactDetails<Missing_<super::required::maximum_count>, Missing_<super::required::minimum_count>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ArtifactDetails(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ArtifactDetails<S0, S1> {
    /// Sets `MaximumCount`. Required. 0 to 5.
    #[inline] pub fn maximum_count(mut self, value: impl IntoValue_<i64>) -> ArtifactDetails<Set_, S1> { self.0.put("MaximumCount", value.into_node()); ArtifactDetails(self.0, PhantomData_) }
    /// Sets `MinimumCount`. Required. 0 to 5.
    #[inline] pub fn minimum_count(mut self, value: impl IntoValue_<i64>) -> ArtifactDetails<S0, Set_> { self.0.put("MinimumCount", value.into_node()); ArtifactDetails(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ArtifactDetails> for ArtifactDetails<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodePipeline::CustomActionType.Settings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-customactiontype-settings.html)
#[must_use]
pub struct Settings(Properties_);
impl Settings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Settings(Properties_::new()) }
}
impl Settings {
    /// Sets `EntityUrlTemplate`. 1 to 2048 characters.
    #[inline] pub fn entity_url_template(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EntityUrlTemplate", value.into_node()); self }
    /// Sets `ExecutionUrlTemplate`. 1 to 2048 characters.
    #[inline] pub fn execution_url_template(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExecutionUrlTemplate", value.into_node()); self }
    /// Sets `RevisionUrlTemplate`. 1 to 2048 characters.
    #[inline] pub fn revision_url_template(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RevisionUrlTemplate", value.into_node()); self }
    /// Sets `ThirdPartyConfigurationUrl`. 1 to 2048 characters.
    #[inline] pub fn third_party_configuration_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ThirdPartyConfigurationUrl", value.into_node()); self }
}
impl IntoValue_<Settings> for Settings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::CodePipeline::CustomActionType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codepipeline-customactiontype.html)
#[derive(Debug)]
pub enum Category {}
impl Category {
    /// `Approval`
    pub const APPROVAL: Value_<Category> = Value_::constant("Approval");
    /// `Build`
    pub const BUILD: Value_<Category> = Value_::constant("Build");
    /// `Compute`
    pub const COMPUTE: Value_<Category> = Value_::constant("Compute");
    /// `Deploy`
    pub const DEPLOY: Value_<Category> = Value_::constant("Deploy");
    /// `Invoke`
    pub const INVOKE: Value_<Category> = Value_::constant("Invoke");
    /// `Source`
    pub const SOURCE: Value_<Category> = Value_::constant("Source");
    /// `Test`
    pub const TEST: Value_<Category> = Value_::constant("Test");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Category> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CodePipeline::CustomActionType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codepipeline-customactiontype.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `Boolean`
    pub const BOOLEAN: Value_<Type> = Value_::constant("Boolean");
    /// `Number`
    pub const NUMBER: Value_<Type> = Value_::constant("Number");
    /// `String`
    pub const STRING: Value_<Type> = Value_::constant("String");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
