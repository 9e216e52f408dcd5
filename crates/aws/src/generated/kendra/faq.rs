// Made by `cargo xtask generate`; do not edit.
//! `AWS::Kendra::Faq`

use stanchion_template::generated::*;

/// `AWS::Kendra::Faq`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-faq.html)
#[must_use]
pub struct Faq<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl Faq<Missing_<super::required::index_id>, Missing_<super::required::name>, Missing_<super::required::role_arn>, Missing_<super::required::s3_path>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Faq(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> Faq<S0, S1, S2, S3> {
    /// Sets `Description`. 1 to 1000 characters. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `FileFormat`. An update replaces the resource. The values are constants of [`FileFormat`].
    #[inline] pub fn file_format(mut self, value: impl IntoValue_<FileFormat>) -> Self { self.0.put("FileFormat", value.into_node()); self }
    /// Sets `IndexId`. Required. Exactly 36 characters. An update replaces the resource.
    #[inline] pub fn index_id(mut self, value: impl IntoValue_<String>) -> Faq<Set_, S1, S2, S3> { self.0.put("IndexId", value.into_node()); Faq(self.0, PhantomData_) }
    /// Sets `LanguageCode`. 2 to 10 characters.
    #[inline] pub fn language_code(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LanguageCode", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Faq<S0, Set_, S2, S3> { self.0.put("Name", value.into_node()); Faq(self.0, PhantomData_) }
    /// Sets `RoleArn`. Required. 1 to 1284 characters. An update replaces the resource.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Faq<S0, S1, Set_, S3> { self.0.put("RoleArn", value.into_node()); Faq(self.0, PhantomData_) }
    /// Sets `S3Path`. Required. An update replaces the resource.
    #[inline] pub fn s3_path(mut self, value: impl IntoValue_<S3Path>) -> Faq<S0, S1, S2, Set_> { self.0.put("S3Path", value.into_node()); Faq(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<Faq> for Faq<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for Faq<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::Kendra::Faq";
    type Handle = FaqRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Faq`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct FaqRef(Id_);
impl From<Id_> for FaqRef { #[inline] fn from(id: Id_) -> Self { FaqRef(id) } }
impl AsRef<Id_> for FaqRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl FaqRef {
    /// `Ref`: `Id|IndexId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::Kendra::Faq.S3Path`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-faq-s3path.html)
#[must_use]
pub struct S3Path<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl S3Path<Missing_<super::required::bucket>, Missing_<super::required::key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3Path(Properties_::new(), PhantomData_) }
}
impl<S0, S1> S3Path<S0, S1> {
    /// Sets `Bucket`. Required. 3 to 63 characters.
    #[inline] pub fn bucket(mut self, value: impl IntoValue_<String>) -> S3Path<Set_, S1> { self.0.put("Bucket", value.into_node()); S3Path(self.0, PhantomData_) }
    /// Sets `Key`. Required. 1 to 1024 characters.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> S3Path<S0, Set_> { self.0.put("Key", value.into_node()); S3Path(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<S3Path> for S3Path<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Kendra::Faq`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-faq.html)
#[derive(Debug)]
pub enum FileFormat {}
impl FileFormat {
    /// `CSV`
    pub const CSV: Value_<FileFormat> = Value_::constant("CSV");
    /// `CSV_WITH_HEADER`
    pub const CSV_WITH_HEADER: Value_<FileFormat> = Value_::constant("CSV_WITH_HEADER");
    /// `JSON`
    pub const JSON: Value_<FileFormat> = Value_::constant("JSON");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FileFormat> { Value_::from_node(value.into_node()) }
}
