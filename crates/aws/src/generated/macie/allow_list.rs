// Made by `cargo xtask generate`; do not edit.
//! `AWS::Macie::AllowList`

use stanchion_template::generated::*;

/// `AWS::Macie::AllowList`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-macie-allowlist.html)
#[must_use]
pub struct AllowList<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AllowList<Missing_<super::required::criteria>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AllowList(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AllowList<S0, S1> {
    /// Sets `Criteria`. Required.
    #[inline] pub fn criteria(mut self, value: impl IntoValue_<Criteria>) -> AllowList<Set_, S1> { self.0.put("Criteria", value.into_node()); AllowList(self.0, PhantomData_) }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> AllowList<S0, Set_> { self.0.put("Name", value.into_node()); AllowList(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AllowList> for AllowList<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for AllowList<S0, S1> {
    const TYPE: &'static str = "AWS::Macie::AllowList";
    type Handle = AllowListRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AllowList`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AllowListRef(Id_);
impl From<Id_> for AllowListRef { #[inline] fn from(id: Id_) -> Self { AllowListRef(id) } }
impl AsRef<Id_> for AllowListRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AllowListRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::Macie::AllowList.S3WordsList`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-macie-allowlist-s3wordslist.html)
#[must_use]
pub struct S3WordsList<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl S3WordsList<Missing_<super::required::bucket_name>, Missing_<super::required::object_key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3WordsList(Properties_::new(), PhantomData_) }
}
impl<S0, S1> S3WordsList<S0, S1> {
    /// Sets `BucketName`. Required.
    #[inline] pub fn bucket_name(mut self, value: impl IntoValue_<String>) -> S3WordsList<Set_, S1> { self.0.put("BucketName", value.into_node()); S3WordsList(self.0, PhantomData_) }
    /// Sets `ObjectKey`. Required.
    #[inline] pub fn object_key(mut self, value: impl IntoValue_<String>) -> S3WordsList<S0, Set_> { self.0.put("ObjectKey", value.into_node()); S3WordsList(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<S3WordsList> for S3WordsList<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Macie::AllowList.Criteria`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-macie-allowlist-criteria.html)
#[must_use]
pub struct Criteria(Properties_);
impl Criteria {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Criteria(Properties_::new()) }
}
impl Criteria {
    /// Sets `Regex`.
    #[inline] pub fn regex(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Regex", value.into_node()); self }
    /// Sets `S3WordsList`.
    #[inline] pub fn s3_words_list(mut self, value: impl IntoValue_<S3WordsList>) -> Self { self.0.put("S3WordsList", value.into_node()); self }
}
impl IntoValue_<Criteria> for Criteria { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
