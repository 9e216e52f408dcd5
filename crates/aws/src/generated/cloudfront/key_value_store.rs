// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudFront::KeyValueStore`

use stanchion_template::generated::*;

/// `AWS::CloudFront::KeyValueStore`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-keyvaluestore.html)
#[must_use]
pub struct KeyValueStore<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl KeyValueStore<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KeyValueStore(Properties_::new(), PhantomData_) }
}
impl<S0> KeyValueStore<S0> {
    /// Sets `Comment`. 0 to 128 characters.
    #[inline] pub fn comment(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Comment", value.into_node()); self }
    /// Sets `ImportSource`.
    #[inline] pub fn import_source(mut self, value: impl IntoValue_<ImportSource>) -> Self { self.0.put("ImportSource", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> KeyValueStore<Set_> { self.0.put("Name", value.into_node()); KeyValueStore(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<KeyValueStore> for KeyValueStore<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for KeyValueStore<S0> {
    const TYPE: &'static str = "AWS::CloudFront::KeyValueStore";
    type Handle = KeyValueStoreRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`KeyValueStore`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct KeyValueStoreRef(Id_);
impl From<Id_> for KeyValueStoreRef { #[inline] fn from(id: Id_) -> Self { KeyValueStoreRef(id) } }
impl AsRef<Id_> for KeyValueStoreRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl KeyValueStoreRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::CloudFront::KeyValueStore.ImportSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-keyvaluestore-importsource.html)
#[must_use]
pub struct ImportSource<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ImportSource<Missing_<super::required::source_arn>, Missing_<super::required::source_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ImportSource(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ImportSource<S0, S1> {
    /// Sets `SourceArn`. Required.
    #[inline] pub fn source_arn(mut self, value: impl IntoValue_<String>) -> ImportSource<Set_, S1> { self.0.put("SourceArn", value.into_node()); ImportSource(self.0, PhantomData_) }
    /// Sets `SourceType`. Required. The values are constants of [`SourceType`].
    #[inline] pub fn source_type(mut self, value: impl IntoValue_<SourceType>) -> ImportSource<S0, Set_> { self.0.put("SourceType", value.into_node()); ImportSource(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ImportSource> for ImportSource<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::CloudFront::KeyValueStore`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-keyvaluestore.html)
#[derive(Debug)]
pub enum SourceType {}
impl SourceType {
    /// `S3`
    pub const S3: Value_<SourceType> = Value_::constant("S3");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SourceType> { Value_::from_node(value.into_node()) }
}
