// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudFront::FieldLevelEncryptionProfile`

use stanchion_template::generated::*;

/// `AWS::CloudFront::FieldLevelEncryptionProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-fieldlevelencryptionprofile.html)
#[must_use]
pub struct FieldLevelEncryptionProfile<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FieldLevelEncryptionProfile<Missing_<super::required::field_level_encryption_profile_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FieldLevelEncryptionProfile(Properties_::new(), PhantomData_) }
}
impl<S0> FieldLevelEncryptionProfile<S0> {
    /// Sets `FieldLevelEncryptionProfileConfig`. Required.
    #[inline] pub fn field_level_encryption_profile_config(mut self, value: impl IntoValue_<FieldLevelEncryptionProfileConfig>) -> FieldLevelEncryptionProfile<Set_> { self.0.put("FieldLevelEncryptionProfileConfig", value.into_node()); FieldLevelEncryptionProfile(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<FieldLevelEncryptionProfile> for FieldLevelEncryptionProfile<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for FieldLevelEncryptionProfile<S0> {
    const TYPE: &'static str = "AWS::CloudFront::FieldLevelEncryptionProfile";
    type Handle = FieldLevelEncryptionProfileRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`FieldLevelEncryptionProfile`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct FieldLevelEncryptionProfileRef(Id_);
impl From<Id_> for FieldLevelEncryptionProfileRef { #[inline] fn from(id: Id_) -> Self { FieldLevelEncryptionProfileRef(id) } }
impl AsRef<Id_> for FieldLevelEncryptionProfileRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl FieldLevelEncryptionProfileRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `LastModifiedTime`
    #[inline] pub fn last_modified_time(&self) -> Value_<String> { self.0.attribute("LastModifiedTime") }
}
/// `AWS::CloudFront::FieldLevelEncryptionProfile.EncryptionEntity`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-fieldlevelencryptionprofile-encryptionentity.html)
#[must_use]
pub struct EncryptionEntity<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl EncryptionEntity<Missing_<super::required::field_patterns>, Missing_<super::required::provider_id>, Missing_<super::required::public_key_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EncryptionEntity(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> EncryptionEntity<S0, S1, S2> {
    /// Sets `FieldPatterns`. Required. At least 1 item.
    #[inline] pub fn field_patterns(mut self, value: impl IntoValue_<Vec<String>>) -> EncryptionEntity<Set_, S1, S2> { self.0.put("FieldPatterns", value.into_node()); EncryptionEntity(self.0, PhantomData_) }
    /// Sets `ProviderId`. Required.
    #[inline] pub fn provider_id(mut self, value: impl IntoValue_<String>) -> EncryptionEntity<S0, Set_, S2> { self.0.put("ProviderId", value.into_node()); EncryptionEntity(self.0, PhantomData_) }
    /// Sets `PublicKeyId`. Required.
    #[inline] pub fn public_key_id(mut self, value: impl IntoValue_<String>) -> EncryptionEntity<S0, S1, Set_> { self.0.put("PublicKeyId", value.into_node()); EncryptionEntity(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<EncryptionEntity> for EncryptionEntity<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::FieldLevelEncryptionProfile.FieldLevelEncryptionProfileConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-fieldlevelencryptionprofile-fieldlevelencryptionprofileconfig.html)
#[must_use]
pub struct FieldLevelEncryptionProfileConfig<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl FieldLevelEncryptionProfileConfig<Missing_<super::required::caller_reference>, Missing_<super::required::encryption_entities>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FieldLevelEncryptionProfileConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> FieldLevelEncryptionProfileConfig<S0, S1, S2> {
    /// Sets `CallerReference`. Required.
    #[inline] pub fn caller_reference(mut self, value: impl IntoValue_<String>) -> FieldLevelEncryptionProfileConfig<Set_, S1, S2> { self.0.put("CallerReference", value.into_node()); FieldLevelEncryptionProfileConfig(self.0, PhantomData_) }
    /// Sets `Comment`.
    #[inline] pub fn comment(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Comment", value.into_node()); self }
    /// Sets `EncryptionEntities`. Required. At least 1 item.
    #[inline] pub fn encryption_entities(mut self, value: impl IntoValue_<Vec<EncryptionEntity>>) -> FieldLevelEncryptionProfileConfig<S0, Set_, S2> { self.0.put("EncryptionEntities", value.into_node()); FieldLevelEncryptionProfileConfig(self.0, PhantomData_) }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> FieldLevelEncryptionProfileConfig<S0, S1, Set_> { self.0.put("Name", value.into_node()); FieldLevelEncryptionProfileConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<FieldLevelEncryptionProfileConfig> for FieldLevelEncryptionProfileConfig<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
