// Made by `cargo xtask generate`; do not edit.
//! `AWS::KafkaConnect::CustomPlugin`

use stanchion_template::generated::*;

/// `AWS::KafkaConnect::CustomPlugin`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kafkaconnect-customplugin.html)
#[must_use]
pub struct CustomPlugin<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl CustomPlugin<Missing_<super::required::content_type>, Missing_<super::required::location>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomPlugin(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> CustomPlugin<S0, S1, S2> {
    /// Sets `ContentType`. Required. An update replaces the resource. The values are constants of [`ContentType`].
    #[inline] pub fn content_type(mut self, value: impl IntoValue_<ContentType>) -> CustomPlugin<Set_, S1, S2> { self.0.put("ContentType", value.into_node()); CustomPlugin(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 1024 characters. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Location`. Required. An update replaces the resource.
    #[inline] pub fn location(mut self, value: impl IntoValue_<CustomPluginLocation>) -> CustomPlugin<S0, Set_, S2> { self.0.put("Location", value.into_node()); CustomPlugin(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> CustomPlugin<S0, S1, Set_> { self.0.put("Name", value.into_node()); CustomPlugin(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<CustomPlugin> for CustomPlugin<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for CustomPlugin<S0, S1, S2> {
    const TYPE: &'static str = "AWS::KafkaConnect::CustomPlugin";
    type Handle = CustomPluginRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`CustomPlugin`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CustomPluginRef(Id_);
impl From<Id_> for CustomPluginRef { #[inline] fn from(id: Id_) -> Self { CustomPluginRef(id) } }
impl AsRef<Id_> for CustomPluginRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CustomPluginRef {
    /// `Ref`: `CustomPluginArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CustomPluginArn`
    #[inline] pub fn custom_plugin_arn(&self) -> Value_<String> { self.0.attribute("CustomPluginArn") }
    /// `Fn::GetAtt` `FileDescription`
    #[inline] pub fn file_description(&self) -> Value_<String> { self.0.attribute("FileDescription") }
    /// `Fn::GetAtt` `Revision`
    #[inline] pub fn revision(&self) -> Value_<i64> { self.0.attribute("Revision") }
}
/// `AWS::KafkaConnect::CustomPlugin.S3Location`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kafkaconnect-customplugin-s3location.html)
#[must_use]
pub struct S3Location<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl S3Location<Missing_<super::required::bucket_arn>, Missing_<super::required::file_key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3Location(Properties_::new(), PhantomData_) }
}
impl<S0, S1> S3Location<S0, S1> {
    /// Sets `BucketArn`. Required.
    #[inline] pub fn bucket_arn(mut self, value: impl IntoValue_<String>) -> S3Location<Set_, S1> { self.0.put("BucketArn", value.into_node()); S3Location(self.0, PhantomData_) }
    /// Sets `FileKey`. Required.
    #[inline] pub fn file_key(mut self, value: impl IntoValue_<String>) -> S3Location<S0, Set_> { self.0.put("FileKey", value.into_node()); S3Location(self.0, PhantomData_) }
    /// Sets `ObjectVersion`.
    #[inline] pub fn object_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ObjectVersion", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<S3Location> for S3Location<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KafkaConnect::CustomPlugin.CustomPluginLocation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kafkaconnect-customplugin-custompluginlocation.html)
#[must_use]
pub struct CustomPluginLocation<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CustomPluginLocation<Missing_<super::required::s3_location>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomPluginLocation(Properties_::new(), PhantomData_) }
}
impl<S0> CustomPluginLocation<S0> {
    /// Sets `S3Location`. Required.
    #[inline] pub fn s3_location(mut self, value: impl IntoValue_<S3Location>) -> CustomPluginLocation<Set_> { self.0.put("S3Location", value.into_node()); CustomPluginLocation(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CustomPluginLocation> for CustomPluginLocation<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::KafkaConnect::CustomPlugin`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kafkaconnect-customplugin.html)
#[derive(Debug)]
pub enum ContentType {}
impl ContentType {
    /// `JAR`
    pub const JAR: Value_<ContentType> = Value_::constant("JAR");
    /// `ZIP`
    pub const ZIP: Value_<ContentType> = Value_::constant("ZIP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ContentType> { Value_::from_node(value.into_node()) }
}
