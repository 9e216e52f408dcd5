// Made by `cargo xtask generate`; do not edit.
//! `AWS::IAM::SAMLProvider`

use stanchion_template::generated::*;

/// `AWS::IAM::SAMLProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-samlprovider.html)
#[must_use]
pub struct SAMLProvider(Properties_);
impl SAMLProvider {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SAMLProvider(Properties_::new()) }
}
impl SAMLProvider {
    /// Sets `AddPrivateKey`. 1 to 16384 characters. An update replaces the resource.
    #[inline] pub fn add_private_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AddPrivateKey", value.into_node()); self }
    /// Sets `AssertionEncryptionMode`. The values are constants of [`AssertionEncryptionMode`].
    #[inline] pub fn assertion_encryption_mode(mut self, value: impl IntoValue_<AssertionEncryptionMode>) -> Self { self.0.put("AssertionEncryptionMode", value.into_node()); self }
    /// Sets `Name`. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `PrivateKeyList`. At most 2 items.
    #[inline] pub fn private_key_list(mut self, value: impl IntoValue_<Vec<SAMLPrivateKey>>) -> Self { self.0.put("PrivateKeyList", value.into_node()); self }
    /// Sets `RemovePrivateKey`. 22 to 64 characters. An update replaces the resource.
    #[inline] pub fn remove_private_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RemovePrivateKey", value.into_node()); self }
    /// Sets `SamlMetadataDocument`. 1000 to 10000000 characters.
    #[inline] pub fn saml_metadata_document(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SamlMetadataDocument", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<SAMLProvider> for SAMLProvider { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for SAMLProvider {
    const TYPE: &'static str = "AWS::IAM::SAMLProvider";
    type Handle = SAMLProviderRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SAMLProvider`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SAMLProviderRef(Id_);
impl From<Id_> for SAMLProviderRef { #[inline] fn from(id: Id_) -> Self { SAMLProviderRef(id) } }
impl AsRef<Id_> for SAMLProviderRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SAMLProviderRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `SamlProviderUUID`
    #[inline] pub fn saml_provider_uuid(&self) -> Value_<String> { self.0.attribute("SamlProviderUUID") }
}
/// `AWS::IAM::SAMLProvider.SAMLPrivateKey`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iam-samlprovider-samlprivatekey.html)
#[must_use]
pub struct SAMLPrivateKey<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SAMLPrivateKey<Missing_<super::required::key_id>, Missing_<super::required::timestamp>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SAMLPrivateKey(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SAMLPrivateKey<S0, S1> {
    /// Sets `KeyId`. Required. 22 to 64 characters.
    #[inline] pub fn key_id(mut self, value: impl IntoValue_<String>) -> SAMLPrivateKey<Set_, S1> { self.0.put("KeyId", value.into_node()); SAMLPrivateKey(self.0, PhantomData_) }
    /// Sets `Timestamp`. Required.
    #[inline] pub fn timestamp(mut self, value: impl IntoValue_<String>) -> SAMLPrivateKey<S0, Set_> { self.0.put("Timestamp", value.into_node()); SAMLPrivateKey(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SAMLPrivateKey> for SAMLPrivateKey<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::IAM::SAMLProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-samlprovider.html)
#[derive(Debug)]
pub enum AssertionEncryptionMode {}
impl AssertionEncryptionMode {
    /// `Allowed`
    pub const ALLOWED: Value_<AssertionEncryptionMode> = Value_::constant("Allowed");
    /// `Required`
    pub const REQUIRED: Value_<AssertionEncryptionMode> = Value_::constant("Required");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AssertionEncryptionMode> { Value_::from_node(value.into_node()) }
}
