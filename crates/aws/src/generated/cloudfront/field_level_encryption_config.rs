// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudFront::FieldLevelEncryptionConfig`

use stanchion_template::generated::*;

/// `AWS::CloudFront::FieldLevelEncryptionConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-fieldlevelencryptionconfig.html)
#[must_use]
pub struct FieldLevelEncryptionConfig<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl FieldLevelEncryptionConfig<Missing_<super::required::caller_reference>, Missing_<super::required::content_type_profile_config>, Missing_<super::required::query_arg_profile_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FieldLevelEncryptionConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> FieldLevelEncryptionConfig<S0, S1, S2> {
    /// Sets `CallerReference`. Required. An update replaces the resource.
    #[inline] pub fn caller_reference(mut self, value: impl IntoValue_<String>) -> FieldLevelEncryptionConfig<Set_, S1, S2> { self.0.put("CallerReference", value.into_node()); FieldLevelEncryptionConfig(self.0, PhantomData_) }
    /// Sets `Comment`. 1 to 128 characters.
    #[inline] pub fn comment(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Comment", value.into_node()); self }
    /// Sets `ContentTypeProfileConfig`. Required.
    #[inline] pub fn content_type_profile_config(mut self, value: impl IntoValue_<ContentTypeProfileConfig>) -> FieldLevelEncryptionConfig<S0, Set_, S2> { self.0.put("ContentTypeProfileConfig", value.into_node()); FieldLevelEncryptionConfig(self.0, PhantomData_) }
    /// Sets `QueryArgProfileConfig`. Required.
    #[inline] pub fn query_arg_profile_config(mut self, value: impl IntoValue_<QueryArgProfileConfig>) -> FieldLevelEncryptionConfig<S0, S1, Set_> { self.0.put("QueryArgProfileConfig", value.into_node()); FieldLevelEncryptionConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<FieldLevelEncryptionConfig> for FieldLevelEncryptionConfig<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for FieldLevelEncryptionConfig<S0, S1, S2> {
    const TYPE: &'static str = "AWS::CloudFront::FieldLevelEncryptionConfig";
    type Handle = FieldLevelEncryptionConfigRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`FieldLevelEncryptionConfig`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct FieldLevelEncryptionConfigRef(Id_);
impl From<Id_> for FieldLevelEncryptionConfigRef { #[inline] fn from(id: Id_) -> Self { FieldLevelEncryptionConfigRef(id) } }
impl AsRef<Id_> for FieldLevelEncryptionConfigRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl FieldLevelEncryptionConfigRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `LastModifiedTime`
    #[inline] pub fn last_modified_time(&self) -> Value_<String> { self.0.attribute("LastModifiedTime") }
}
/// `AWS::CloudFront::FieldLevelEncryptionConfig.ContentTypeProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-fieldlevelencryptionconfig-contenttypeprofile.html)
#[must_use]
pub struct ContentTypeProfile<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ContentTypeProfile<Missing_<super::required::content_type>, Missing_<super::required::format>, Missing_<super::required::profile_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ContentTypeProfile(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ContentTypeProfile<S0, S1, S2> {
    /// Sets `ContentType`. Required.
    #[inline] pub fn content_type(mut self, value: impl IntoValue_<String>) -> ContentTypeProfile<Set_, S1, S2> { self.0.put("ContentType", value.into_node()); ContentTypeProfile(self.0, PhantomData_) }
    /// Sets `Format`. Required. The values are constants of [`Format`].
    #[inline] pub fn format(mut self, value: impl IntoValue_<Format>) -> ContentTypeProfile<S0, Set_, S2> { self.0.put("Format", value.into_node()); ContentTypeProfile(self.0, PhantomData_) }
    /// Sets `ProfileId`. Required.
    #[inline] pub fn profile_id(mut self, value: impl IntoValue_<String>) -> ContentTypeProfile<S0, S1, Set_> { self.0.put("ProfileId", value.into_node()); ContentTypeProfile(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ContentTypeProfile> for ContentTypeProfile<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::FieldLevelEncryptionConfig.ContentTypeProfileConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-fieldlevelencryptionconfig-contenttypeprofileconfig.html)
#[must_use]
pub struct ContentTypeProfileConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ContentTypeProfileConfig<Missing_<super::required::content_type_profiles>, Missing_<super::required::forward_when_content_type_is_unknown>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ContentTypeProfileConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ContentTypeProfileConfig<S0, S1> {
    /// Sets `ContentTypeProfiles`. Required. At least 1 item.
    #[inline] pub fn content_type_profiles(mut self, value: impl IntoValue_<Vec<ContentTypeProfile>>) -> ContentTypeProfileConfig<Set_, S1> { self.0.put("ContentTypeProfiles", value.into_node()); ContentTypeProfileConfig(self.0, PhantomData_) }
    /// Sets `ForwardWhenContentTypeIsUnknown`. Required.
    #[inline] pub fn forward_when_content_type_is_unknown(mut self, value: impl IntoValue_<bool>) -> ContentTypeProfileConfig<S0, Set_> { self.0.put("ForwardWhenContentTypeIsUnknown", value.into_node()); ContentTypeProfileConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ContentTypeProfileConfig> for ContentTypeProfileConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::FieldLevelEncryptionConfig.QueryArgProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-fieldlevelencryptionconfig-queryargprofile.html)
#[must_use]
pub struct QueryArgProfile<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl QueryArgProfile<Missing_<super::required::profile_id>, Missing_<super::required::query_arg>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { QueryArgProfile(Properties_::new(), PhantomData_) }
}
impl<S0, S1> QueryArgProfile<S0, S1> {
    /// Sets `ProfileId`. Required.
    #[inline] pub fn profile_id(mut self, value: impl IntoValue_<String>) -> QueryArgProfile<Set_, S1> { self.0.put("ProfileId", value.into_node()); QueryArgProfile(self.0, PhantomData_) }
    /// Sets `QueryArg`. Required.
    #[inline] pub fn query_arg(mut self, value: impl IntoValue_<String>) -> QueryArgProfile<S0, Set_> { self.0.put("QueryArg", value.into_node()); QueryArgProfile(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<QueryArgProfile> for QueryArgProfile<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::FieldLevelEncryptionConfig.QueryArgProfileConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-fieldlevelencryptionconfig-queryargprofileconfig.html)
#[must_use]
pub struct QueryArgProfileConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl QueryArgProfileConfig<Missing_<super::required::forward_when_query_arg_profile_is_unknown>, Missing_<super::required::query_arg_profiles>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { QueryArgProfileConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> QueryArgProfileConfig<S0, S1> {
    /// Sets `ForwardWhenQueryArgProfileIsUnknown`. Required.
    #[inline] pub fn forward_when_query_arg_profile_is_unknown(mut self, value: impl IntoValue_<bool>) -> QueryArgProfileConfig<Set_, S1> { self.0.put("ForwardWhenQueryArgProfileIsUnknown", value.into_node()); QueryArgProfileConfig(self.0, PhantomData_) }
    /// Sets `QueryArgProfiles`. Required.
    #[inline] pub fn query_arg_profiles(mut self, value: impl IntoValue_<Vec<QueryArgProfile>>) -> QueryArgProfileConfig<S0, Set_> { self.0.put("QueryArgProfiles", value.into_node()); QueryArgProfileConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<QueryArgProfileConfig> for QueryArgProfileConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::CloudFront::FieldLevelEncryptionConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-fieldlevelencryptionconfig.html)
#[derive(Debug)]
pub enum Format {}
impl Format {
    /// `URLEncoded`
    pub const URL_ENCODED: Value_<Format> = Value_::constant("URLEncoded");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Format> { Value_::from_node(value.into_node()) }
}
