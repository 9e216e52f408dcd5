// Made by `cargo xtask generate`; do not edit.
//! `AWS::Transfer::HostKey`

use stanchion_template::generated::*;

/// `AWS::Transfer::HostKey`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-hostkey.html)
#[must_use]
pub struct HostKey<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl HostKey<Missing_<super::required::server_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HostKey(Properties_::new(), PhantomData_) }
}
impl<S0> HostKey<S0> {
    /// Sets `Description`. 0 to 200 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `HostKeyBody`. At most 4096 characters. An update replaces the resource.
    #[inline] pub fn host_key_body(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HostKeyBody", value.into_node()); self }
    /// Sets `KmsKey`. 20 to 1600 characters.
    #[inline] pub fn kms_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKey", value.into_node()); self }
    /// Sets `ServerId`. Required. Exactly 19 characters. An update replaces the resource.
    #[inline] pub fn server_id(mut self, value: impl IntoValue_<String>) -> HostKey<Set_> { self.0.put("ServerId", value.into_node()); HostKey(self.0, PhantomData_) }
    /// Sets `StorageType`. The values are constants of [`StorageType`].
    #[inline] pub fn storage_type(mut self, value: impl IntoValue_<StorageType>) -> Self { self.0.put("StorageType", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<HostKey> for HostKey<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for HostKey<S0> {
    const TYPE: &'static str = "AWS::Transfer::HostKey";
    type Handle = HostKeyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`HostKey`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct HostKeyRef(Id_);
impl From<Id_> for HostKeyRef { #[inline] fn from(id: Id_) -> Self { HostKeyRef(id) } }
impl AsRef<Id_> for HostKeyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl HostKeyRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `DateImported`
    #[inline] pub fn date_imported(&self) -> Value_<String> { self.0.attribute("DateImported") }
    /// `Fn::GetAtt` `HostKeyFingerprint`
    #[inline] pub fn host_key_fingerprint(&self) -> Value_<String> { self.0.attribute("HostKeyFingerprint") }
    /// `Fn::GetAtt` `HostKeyId`
    #[inline] pub fn host_key_id(&self) -> Value_<String> { self.0.attribute("HostKeyId") }
    /// `Fn::GetAtt` `SecretId`
    #[inline] pub fn secret_id(&self) -> Value_<String> { self.0.attribute("SecretId") }
    /// `Fn::GetAtt` `Type`
    #[inline] pub fn r#type(&self) -> Value_<String> { self.0.attribute("Type") }
}
/// Values of `AWS::Transfer::HostKey`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-hostkey.html)
#[derive(Debug)]
pub enum StorageType {}
impl StorageType {
    /// `SERVICE_MANAGED`
    pub const SERVICE_MANAGED: Value_<StorageType> = Value_::constant("SERVICE_MANAGED");
    /// `SECRETS_MANAGER`
    pub const SECRETS_MANAGER: Value_<StorageType> = Value_::constant("SECRETS_MANAGER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<StorageType> { Value_::from_node(value.into_node()) }
}
