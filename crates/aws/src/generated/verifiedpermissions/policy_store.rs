// Made by `cargo xtask generate`; do not edit.
//! `AWS::VerifiedPermissions::PolicyStore`

use stanchion_template::generated::*;

/// `AWS::VerifiedPermissions::PolicyStore`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-verifiedpermissions-policystore.html)
#[must_use]
pub struct PolicyStore<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PolicyStore<Missing_<super::required::validation_settings>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PolicyStore(Properties_::new(), PhantomData_) }
}
impl<S0> PolicyStore<S0> {
    /// Sets `DeletionProtection`.
    #[inline] pub fn deletion_protection(mut self, value: impl IntoValue_<DeletionProtection>) -> Self { self.0.put("DeletionProtection", value.into_node()); self }
    /// Sets `Description`. 0 to 150 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `EncryptionSettings`.
    #[inline] pub fn encryption_settings(mut self, value: impl IntoValue_<EncryptionSettings>) -> Self { self.0.put("EncryptionSettings", value.into_node()); self }
    /// Sets `Schema`.
    #[inline] pub fn schema(mut self, value: impl IntoValue_<SchemaDefinition>) -> Self { self.0.put("Schema", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `ValidationSettings`. Required.
    #[inline] pub fn validation_settings(mut self, value: impl IntoValue_<ValidationSettings>) -> PolicyStore<Set_> { self.0.put("ValidationSettings", value.into_node()); PolicyStore(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PolicyStore> for PolicyStore<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for PolicyStore<S0> {
    const TYPE: &'static str = "AWS::VerifiedPermissions::PolicyStore";
    type Handle = PolicyStoreRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`PolicyStore`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PolicyStoreRef(Id_);
impl From<Id_> for PolicyStoreRef { #[inline] fn from(id: Id_) -> Self { PolicyStoreRef(id) } }
impl AsRef<Id_> for PolicyStoreRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PolicyStoreRef {
    /// `Ref`: `PolicyStoreId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `EncryptionState`
    #[inline] pub fn encryption_state(&self) -> Value_<String> { self.0.attribute("EncryptionState") }
    /// `Fn::GetAtt` `PolicyStoreId`
    #[inline] pub fn policy_store_id(&self) -> Value_<String> { self.0.attribute("PolicyStoreId") }
}
/// `AWS::VerifiedPermissions::PolicyStore.DeletionProtection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-verifiedpermissions-policystore-deletionprotection.html)
#[must_use]
pub struct DeletionProtection<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DeletionProtection<Missing_<super::required::mode>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DeletionProtection(Properties_::new(), PhantomData_) }
}
impl<S0> DeletionProtection<S0> {
    /// Sets `Mode`. Required. The values are constants of [`DeletionMode`].
    #[inline] pub fn mode(mut self, value: impl IntoValue_<DeletionMode>) -> DeletionProtection<Set_> { self.0.put("Mode", value.into_node()); DeletionProtection(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DeletionProtection> for DeletionProtection<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::VerifiedPermissions::PolicyStore.KmsEncryptionSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-verifiedpermissions-policystore-kmsencryptionsettings.html)
#[must_use]
pub struct KmsEncryptionSettings<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl KmsEncryptionSettings<Missing_<super::required::key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KmsEncryptionSettings(Properties_::new(), PhantomData_) }
}
impl<S0> KmsEncryptionSettings<S0> {
    /// Sets `EncryptionContext`.
    #[inline] pub fn encryption_context(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("EncryptionContext", value.into_node()); self }
    /// Sets `Key`. Required.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> KmsEncryptionSettings<Set_> { self.0.put("Key", value.into_node()); KmsEncryptionSettings(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<KmsEncryptionSettings> for KmsEncryptionSettings<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::VerifiedPermissions::PolicyStore.EncryptionSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-verifiedpermissions-policystore-encryptionsettings.html)
#[must_use]
pub struct EncryptionSettings(Properties_);
impl EncryptionSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EncryptionSettings(Properties_::new()) }
}
impl EncryptionSettings {
    /// Sets `KmsEncryptionSettings`.
    #[inline] pub fn kms_encryption_settings(mut self, value: impl IntoValue_<KmsEncryptionSettings>) -> Self { self.0.put("KmsEncryptionSettings", value.into_node()); self }
    /// Sets `Default`.
    #[inline] pub fn default(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Default", value.into_node()); self }
}
impl IntoValue_<EncryptionSettings> for EncryptionSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::VerifiedPermissions::PolicyStore.SchemaDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-verifiedpermissions-policystore-schemadefinition.html)
#[must_use]
pub struct SchemaDefinition(Properties_);
impl SchemaDefinition {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SchemaDefinition(Properties_::new()) }
}
impl SchemaDefinition {
    /// Sets `CedarJson`.
    #[inline] pub fn cedar_json(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CedarJson", value.into_node()); self }
}
impl IntoValue_<SchemaDefinition> for SchemaDefinition { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::VerifiedPermissions::PolicyStore.ValidationSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-verifiedpermissions-policystore-validationsettings.html)
#[must_use]
pub struct ValidationSettings<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ValidationSettings<Missing_<super::required::mode>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ValidationSettings(Properties_::new(), PhantomData_) }
}
impl<S0> ValidationSettings<S0> {
    /// Sets `Mode`. Required. The values are constants of [`ValidationMode`].
    #[inline] pub fn mode(mut self, value: impl IntoValue_<ValidationMode>) -> ValidationSettings<Set_> { self.0.put("Mode", value.into_node()); ValidationSettings(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ValidationSettings> for ValidationSettings<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::VerifiedPermissions::PolicyStore`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-verifiedpermissions-policystore.html)
#[derive(Debug)]
pub enum DeletionMode {}
impl DeletionMode {
    /// `ENABLED`
    pub const ENABLED: Value_<DeletionMode> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<DeletionMode> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DeletionMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::VerifiedPermissions::PolicyStore`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-verifiedpermissions-policystore.html)
#[derive(Debug)]
pub enum ValidationMode {}
impl ValidationMode {
    /// `OFF`
    pub const OFF: Value_<ValidationMode> = Value_::constant("OFF");
    /// `STRICT`
    pub const STRICT: Value_<ValidationMode> = Value_::constant("STRICT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ValidationMode> { Value_::from_node(value.into_node()) }
}
