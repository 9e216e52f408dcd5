// Made by `cargo xtask generate`; do not edit.
//! `AWS::SSMGuiConnect::Preferences`

use stanchion_template::generated::*;

/// `AWS::SSMGuiConnect::Preferences`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmguiconnect-preferences.html)
#[must_use]
pub struct Preferences(Properties_);
impl Preferences {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Preferences(Properties_::new()) }
}
impl Preferences {
    /// Sets `ConnectionRecordingPreferences`.
    #[inline] pub fn connection_recording_preferences(mut self, value: impl IntoValue_<ConnectionRecordingPreferences>) -> Self { self.0.put("ConnectionRecordingPreferences", value.into_node()); self }
}
impl IntoValue_<Preferences> for Preferences { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Preferences {
    const TYPE: &'static str = "AWS::SSMGuiConnect::Preferences";
    type Handle = PreferencesRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Preferences`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PreferencesRef(Id_);
impl From<Id_> for PreferencesRef { #[inline] fn from(id: Id_) -> Self { PreferencesRef(id) } }
impl AsRef<Id_> for PreferencesRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PreferencesRef {
    /// `Ref`: `AccountId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AccountId`
    #[inline] pub fn account_id(&self) -> Value_<String> { self.0.attribute("AccountId") }
}
/// `AWS::SSMGuiConnect::Preferences.S3Bucket`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmguiconnect-preferences-s3bucket.html)
#[must_use]
pub struct S3Bucket<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl S3Bucket<Missing_<super::required::bucket_name>, Missing_<super::required::bucket_owner>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3Bucket(Properties_::new(), PhantomData_) }
}
impl<S0, S1> S3Bucket<S0, S1> {
    /// Sets `BucketName`. Required.
    #[inline] pub fn bucket_name(mut self, value: impl IntoValue_<String>) -> S3Bucket<Set_, S1> { self.0.put("BucketName", value.into_node()); S3Bucket(self.0, PhantomData_) }
    /// Sets `BucketOwner`. Required.
    #[inline] pub fn bucket_owner(mut self, value: impl IntoValue_<String>) -> S3Bucket<S0, Set_> { self.0.put("BucketOwner", value.into_node()); S3Bucket(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<S3Bucket> for S3Bucket<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SSMGuiConnect::Preferences.RecordingDestinations`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmguiconnect-preferences-recordingdestinations.html)
#[must_use]
pub struct RecordingDestinations<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RecordingDestinations<Missing_<super::required::s3_buckets>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RecordingDestinations(Properties_::new(), PhantomData_) }
}
impl<S0> RecordingDestinations<S0> {
    /// Sets `S3Buckets`. Required. Exactly 1 item.
    #[inline] pub fn s3_buckets(mut self, value: impl IntoValue_<Vec<S3Bucket>>) -> RecordingDestinations<Set_> { self.0.put("S3Buckets", value.into_node()); RecordingDestinations(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RecordingDestinations> for RecordingDestinations<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SSMGuiConnect::Preferences.ConnectionRecordingPreferences`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmguiconnect-preferences.html)
#[must_use]
pub struct ConnectionRecordingPreferences<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ConnectionRecordingPreferences<Missing_<super::required::kms_key_arn>, Missing_<super::required::recording_destinations>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConnectionRecordingPreferences(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ConnectionRecordingPreferences<S0, S1> {
    /// Sets `KMSKeyArn`. Required. 1 to 2048 characters.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> ConnectionRecordingPreferences<Set_, S1> { self.0.put("KMSKeyArn", value.into_node()); ConnectionRecordingPreferences(self.0, PhantomData_) }
    /// Sets `RecordingDestinations`. Required.
    #[inline] pub fn recording_destinations(mut self, value: impl IntoValue_<RecordingDestinations>) -> ConnectionRecordingPreferences<S0, Set_> { self.0.put("RecordingDestinations", value.into_node()); ConnectionRecordingPreferences(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ConnectionRecordingPreferences> for ConnectionRecordingPreferences<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
