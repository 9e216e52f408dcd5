// Made by `cargo xtask generate`; do not edit.
//! `AWS::Location::APIKey`

use stanchion_template::generated::*;

/// `AWS::Location::APIKey`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-apikey.html)
#[must_use]
pub struct APIKey<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl APIKey<Missing_<super::required::key_name>, Missing_<super::required::restrictions>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { APIKey(Properties_::new(), PhantomData_) }
}
impl<S0, S1> APIKey<S0, S1> {
    /// Sets `Description`. 0 to 1000 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `ExpireTime`.
    #[inline] pub fn expire_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExpireTime", value.into_node()); self }
    /// Sets `ForceDelete`.
    #[inline] pub fn force_delete(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ForceDelete", value.into_node()); self }
    /// Sets `ForceUpdate`.
    #[inline] pub fn force_update(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ForceUpdate", value.into_node()); self }
    /// Sets `KeyName`. Required. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn key_name(mut self, value: impl IntoValue_<String>) -> APIKey<Set_, S1> { self.0.put("KeyName", value.into_node()); APIKey(self.0, PhantomData_) }
    /// Sets `NoExpiry`.
    #[inline] pub fn no_expiry(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("NoExpiry", value.into_node()); self }
    /// Sets `Restrictions`. Required.
    #[inline] pub fn restrictions(mut self, value: impl IntoValue_<ApiKeyRestrictions>) -> APIKey<S0, Set_> { self.0.put("Restrictions", value.into_node()); APIKey(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<APIKey> for APIKey<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for APIKey<S0, S1> {
    const TYPE: &'static str = "AWS::Location::APIKey";
    type Handle = APIKeyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`APIKey`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct APIKeyRef(Id_);
impl From<Id_> for APIKeyRef { #[inline] fn from(id: Id_) -> Self { APIKeyRef(id) } }
impl AsRef<Id_> for APIKeyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl APIKeyRef {
    /// `Ref`: `KeyName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreateTime`
    #[inline] pub fn create_time(&self) -> Value_<String> { self.0.attribute("CreateTime") }
    /// `Fn::GetAtt` `KeyArn`
    #[inline] pub fn key_arn(&self) -> Value_<String> { self.0.attribute("KeyArn") }
    /// `Fn::GetAtt` `UpdateTime`
    #[inline] pub fn update_time(&self) -> Value_<String> { self.0.attribute("UpdateTime") }
}
/// `AWS::Location::APIKey.AndroidApp`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-location-apikey-androidapp.html)
#[must_use]
pub struct AndroidApp<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AndroidApp<Missing_<super::required::certificate_fingerprint>, Missing_<super::required::package>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AndroidApp(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AndroidApp<S0, S1> {
    /// Sets `CertificateFingerprint`. Required. Exactly 59 characters.
    #[inline] pub fn certificate_fingerprint(mut self, value: impl IntoValue_<String>) -> AndroidApp<Set_, S1> { self.0.put("CertificateFingerprint", value.into_node()); AndroidApp(self.0, PhantomData_) }
    /// Sets `Package`. Required. 1 to 255 characters.
    #[inline] pub fn package(mut self, value: impl IntoValue_<String>) -> AndroidApp<S0, Set_> { self.0.put("Package", value.into_node()); AndroidApp(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AndroidApp> for AndroidApp<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Location::APIKey.AppleApp`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-location-apikey-appleapp.html)
#[must_use]
pub struct AppleApp<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AppleApp<Missing_<super::required::bundle_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AppleApp(Properties_::new(), PhantomData_) }
}
impl<S0> AppleApp<S0> {
    /// Sets `BundleId`. Required. 1 to 155 characters.
    #[inline] pub fn bundle_id(mut self, value: impl IntoValue_<String>) -> AppleApp<Set_> { self.0.put("BundleId", value.into_node()); AppleApp(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AppleApp> for AppleApp<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Location::APIKey.ApiKeyRestrictions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-location-apikey-apikeyrestrictions.html)
#[must_use]
pub struct ApiKeyRestrictions<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ApiKeyRestrictions<Missing_<super::required::allow_actions>, Missing_<super::required::allow_resources>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ApiKeyRestrictions(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ApiKeyRestrictions<S0, S1> {
    /// Sets `AllowActions`. Required. 1 to 24 items.
    #[inline] pub fn allow_actions(mut self, value: impl IntoValue_<Vec<String>>) -> ApiKeyRestrictions<Set_, S1> { self.0.put("AllowActions", value.into_node()); ApiKeyRestrictions(self.0, PhantomData_) }
    /// Sets `AllowAndroidApps`. 0 to 5 items.
    #[inline] pub fn allow_android_apps(mut self, value: impl IntoValue_<Vec<AndroidApp>>) -> Self { self.0.put("AllowAndroidApps", value.into_node()); self }
    /// Sets `AllowAppleApps`. 0 to 5 items.
    #[inline] pub fn allow_apple_apps(mut self, value: impl IntoValue_<Vec<AppleApp>>) -> Self { self.0.put("AllowAppleApps", value.into_node()); self }
    /// Sets `AllowReferers`. 0 to 5 items.
    #[inline] pub fn allow_referers(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AllowReferers", value.into_node()); self }
    /// Sets `AllowResources`. Required. 1 to 8 items.
    #[inline] pub fn allow_resources(mut self, value: impl IntoValue_<Vec<String>>) -> ApiKeyRestrictions<S0, Set_> { self.0.put("AllowResources", value.into_node()); ApiKeyRestrictions(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ApiKeyRestrictions> for ApiKeyRestrictions<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
