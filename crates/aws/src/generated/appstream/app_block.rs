// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppStream::AppBlock`

use stanchion_template::generated::*;

/// `AWS::AppStream::AppBlock`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-appblock.html)
#[must_use]
pub struct AppBlock<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AppBlock<Missing_<super::required::name>, Missing_<super::required::source_s3_location>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AppBlock(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AppBlock<S0, S1> {
    /// Sets `Description`. 0 to 256 characters. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DisplayName`. 0 to 100 characters. An update replaces the resource.
    #[inline] pub fn display_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DisplayName", value.into_node()); self }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> AppBlock<Set_, S1> { self.0.put("Name", value.into_node()); AppBlock(self.0, PhantomData_) }
    /// Sets `PackagingType`. An update replaces the resource. The values are constants of [`PackagingType`].
    #[inline] pub fn packaging_type(mut self, value: impl IntoValue_<PackagingType>) -> Self { self.0.put("PackagingType", value.into_node()); self }
    /// Sets `PostSetupScriptDetails`. An update replaces the resource.
    #[inline] pub fn post_setup_script_details(mut self, value: impl IntoValue_<ScriptDetails>) -> Self { self.0.put("PostSetupScriptDetails", value.into_node()); self }
    /// Sets `SetupScriptDetails`. An update replaces the resource.
    #[inline] pub fn setup_script_details(mut self, value: impl IntoValue_<ScriptDetails>) -> Self { self.0.put("SetupScriptDetails", value.into_node()); self }
    /// Sets `SourceS3Location`. Required. An update replaces the resource.
    #[inline] pub fn source_s3_location(mut self, value: impl IntoValue_<S3Location>) -> AppBlock<S0, Set_> { self.0.put("SourceS3Location", value.into_node()); AppBlock(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AppBlock> for AppBlock<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for AppBlock<S0, S1> {
    const TYPE: &'static str = "AWS::AppStream::AppBlock";
    type Handle = AppBlockRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AppBlock`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AppBlockRef(Id_);
impl From<Id_> for AppBlockRef { #[inline] fn from(id: Id_) -> Self { AppBlockRef(id) } }
impl AsRef<Id_> for AppBlockRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AppBlockRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedTime`
    #[inline] pub fn created_time(&self) -> Value_<String> { self.0.attribute("CreatedTime") }
}
/// `AWS::AppStream::AppBlock.S3Location`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appstream-appblock-s3location.html)
#[must_use]
pub struct S3Location<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl S3Location<Missing_<super::required::s3_bucket>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3Location(Properties_::new(), PhantomData_) }
}
impl<S0> S3Location<S0> {
    /// Sets `S3Bucket`. Required. 3 to 63 characters.
    #[inline] pub fn s3_bucket(mut self, value: impl IntoValue_<String>) -> S3Location<Set_> { self.0.put("S3Bucket", value.into_node()); S3Location(self.0, PhantomData_) }
    /// Sets `S3Key`. 1 to 1024 characters.
    #[inline] pub fn s3_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3Key", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<S3Location> for S3Location<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppStream::AppBlock.ScriptDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appstream-appblock-scriptdetails.html)
#[must_use]
pub struct ScriptDetails<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ScriptDetails<Missing_<super::required::executable_path>, Missing_<super::required::script_s3_location>, Missing_<super::required::timeout_in_seconds>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ScriptDetails(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ScriptDetails<S0, S1, S2> {
    /// Sets `ExecutableParameters`. At least 1 character.
    #[inline] pub fn executable_parameters(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExecutableParameters", value.into_node()); self }
    /// Sets `ExecutablePath`. Required. At least 1 character.
    #[inline] pub fn executable_path(mut self, value: impl IntoValue_<String>) -> ScriptDetails<Set_, S1, S2> { self.0.put("ExecutablePath", value.into_node()); ScriptDetails(self.0, PhantomData_) }
    /// Sets `ScriptS3Location`. Required.
    #[inline] pub fn script_s3_location(mut self, value: impl IntoValue_<S3Location>) -> ScriptDetails<S0, Set_, S2> { self.0.put("ScriptS3Location", value.into_node()); ScriptDetails(self.0, PhantomData_) }
    /// Sets `TimeoutInSeconds`. Required.
    #[inline] pub fn timeout_in_seconds(mut self, value: impl IntoValue_<i64>) -> ScriptDetails<S0, S1, Set_> { self.0.put("TimeoutInSeconds", value.into_node()); ScriptDetails(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ScriptDetails> for ScriptDetails<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppStream::AppBlock.Tag`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appstream-appblock-tag.html)
#[must_use]
pub struct Tag(Properties_);
impl Tag {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Tag(Properties_::new()) }
}
impl Tag {
    /// Sets `Key`.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Key", value.into_node()); self }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Value", value.into_node()); self }
    /// Sets `TagKey`.
    #[inline] pub fn tag_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TagKey", value.into_node()); self }
    /// Sets `TagValue`.
    #[inline] pub fn tag_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TagValue", value.into_node()); self }
}
impl IntoValue_<Tag> for Tag { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::AppStream::AppBlock`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-appblock.html)
#[derive(Debug)]
pub enum PackagingType {}
impl PackagingType {
    /// `APPSTREAM2`
    pub const APPSTREAM2: Value_<PackagingType> = Value_::constant("APPSTREAM2");
    /// `CUSTOM`
    pub const CUSTOM: Value_<PackagingType> = Value_::constant("CUSTOM");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PackagingType> { Value_::from_node(value.into_node()) }
}
