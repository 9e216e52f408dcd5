// Made by `cargo xtask generate`; do not edit.
//! `AWS::CustomerProfiles::ObjectType`

use stanchion_template::generated::*;

/// `AWS::CustomerProfiles::ObjectType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-objecttype.html)
#[must_use]
pub struct ObjectType<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ObjectType<Missing_<super::required::description>, Missing_<super::required::domain_name>, Missing_<super::required::object_type_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ObjectType(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ObjectType<S0, S1, S2> {
    /// Sets `AllowProfileCreation`.
    #[inline] pub fn allow_profile_creation(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AllowProfileCreation", value.into_node()); self }
    /// Sets `Description`. Required. 1 to 10000 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> ObjectType<Set_, S1, S2> { self.0.put("Description", value.into_node()); ObjectType(self.0, PhantomData_) }
    /// Sets `DomainName`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn domain_name(mut self, value: impl IntoValue_<String>) -> ObjectType<S0, Set_, S2> { self.0.put("DomainName", value.into_node()); ObjectType(self.0, PhantomData_) }
    /// Sets `EncryptionKey`. 0 to 255 characters.
    #[inline] pub fn encryption_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EncryptionKey", value.into_node()); self }
    /// Sets `ExpirationDays`. 1 to 1098.
    #[inline] pub fn expiration_days(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ExpirationDays", value.into_node()); self }
    /// Sets `Fields`.
    #[inline] pub fn fields(mut self, value: impl IntoValue_<Vec<FieldMap>>) -> Self { self.0.put("Fields", value.into_node()); self }
    /// Sets `Keys`.
    #[inline] pub fn keys(mut self, value: impl IntoValue_<Vec<KeyMap>>) -> Self { self.0.put("Keys", value.into_node()); self }
    /// Sets `MaxProfileObjectCount`. At least 1.
    #[inline] pub fn max_profile_object_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxProfileObjectCount", value.into_node()); self }
    /// Sets `ObjectTypeName`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn object_type_name(mut self, value: impl IntoValue_<String>) -> ObjectType<S0, S1, Set_> { self.0.put("ObjectTypeName", value.into_node()); ObjectType(self.0, PhantomData_) }
    /// Sets `SourceLastUpdatedTimestampFormat`. 1 to 255 characters.
    #[inline] pub fn source_last_updated_timestamp_format(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceLastUpdatedTimestampFormat", value.into_node()); self }
    /// Sets `SourcePriority`. At least 1.
    #[inline] pub fn source_priority(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SourcePriority", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TemplateId`. 1 to 64 characters.
    #[inline] pub fn template_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TemplateId", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ObjectType> for ObjectType<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for ObjectType<S0, S1, S2> {
    const TYPE: &'static str = "AWS::CustomerProfiles::ObjectType";
    type Handle = ObjectTypeRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ObjectType`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ObjectTypeRef(Id_);
impl From<Id_> for ObjectTypeRef { #[inline] fn from(id: Id_) -> Self { ObjectTypeRef(id) } }
impl AsRef<Id_> for ObjectTypeRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ObjectTypeRef {
    /// `Ref`: `DomainName|ObjectTypeName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `LastUpdatedAt`
    #[inline] pub fn last_updated_at(&self) -> Value_<String> { self.0.attribute("LastUpdatedAt") }
    /// `Fn::GetAtt` `MaxAvailableProfileObjectCount`
    #[inline] pub fn max_available_profile_object_count(&self) -> Value_<i64> { self.0.attribute("MaxAvailableProfileObjectCount") }
}
/// `AWS::CustomerProfiles::ObjectType.ObjectTypeField`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-objecttype-objecttypefield.html)
#[must_use]
pub struct ObjectTypeField(Properties_);
impl ObjectTypeField {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ObjectTypeField(Properties_::new()) }
}
impl ObjectTypeField {
    /// Sets `ContentType`. The values are constants of [`ContentType`].
    #[inline] pub fn content_type(mut self, value: impl IntoValue_<ContentType>) -> Self { self.0.put("ContentType", value.into_node()); self }
    /// Sets `Source`. 1 to 1000 characters.
    #[inline] pub fn source(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Source", value.into_node()); self }
    /// Sets `Target`. 1 to 1000 characters.
    #[inline] pub fn target(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Target", value.into_node()); self }
}
impl IntoValue_<ObjectTypeField> for ObjectTypeField { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CustomerProfiles::ObjectType.FieldMap`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-objecttype-fieldmap.html)
#[must_use]
pub struct FieldMap(Properties_);
impl FieldMap {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FieldMap(Properties_::new()) }
}
impl FieldMap {
    /// Sets `Name`. 1 to 64 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `ObjectTypeField`.
    #[inline] pub fn object_type_field(mut self, value: impl IntoValue_<ObjectTypeField>) -> Self { self.0.put("ObjectTypeField", value.into_node()); self }
}
impl IntoValue_<FieldMap> for FieldMap { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CustomerProfiles::ObjectType.ObjectTypeKey`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-objecttype-objecttypekey.html)
#[must_use]
pub struct ObjectTypeKey(Properties_);
impl ObjectTypeKey {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ObjectTypeKey(Properties_::new()) }
}
impl ObjectTypeKey {
    /// Sets `FieldNames`.
    #[inline] pub fn field_names(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("FieldNames", value.into_node()); self }
    /// Sets `StandardIdentifiers`. The values are constants of [`StandardIdentifier`].
    #[inline] pub fn standard_identifiers(mut self, value: impl IntoValue_<Vec<StandardIdentifier>>) -> Self { self.0.put("StandardIdentifiers", value.into_node()); self }
}
impl IntoValue_<ObjectTypeKey> for ObjectTypeKey { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CustomerProfiles::ObjectType.KeyMap`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-objecttype-keymap.html)
#[must_use]
pub struct KeyMap(Properties_);
impl KeyMap {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { KeyMap(Properties_::new()) }
}
impl KeyMap {
    /// Sets `Name`. 1 to 64 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `ObjectTypeKeyList`.
    #[inline] pub fn object_type_key_list(mut self, value: impl IntoValue_<Vec<ObjectTypeKey>>) -> Self { self.0.put("ObjectTypeKeyList", value.into_node()); self }
}
impl IntoValue_<KeyMap> for KeyMap { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::CustomerProfiles::ObjectType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-objecttype.html)
#[derive(Debug)]
pub enum ContentType {}
impl ContentType {
    /// `STRING`
    pub const STRING: Value_<ContentType> = Value_::constant("STRING");
    /// `NUMBER`
    pub const NUMBER: Value_<ContentType> = Value_::constant("NUMBER");
    /// `PHONE_NUMBER`
    pub const PHONE_NUMBER: Value_<ContentType> = Value_::constant("PHONE_NUMBER");
    /// `EMAIL_ADDRESS`
    pub const EMAIL_ADDRESS: Value_<ContentType> = Value_::constant("EMAIL_ADDRESS");
    /// `NAME`
    pub const NAME: Value_<ContentType> = Value_::constant("NAME");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ContentType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CustomerProfiles::ObjectType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-objecttype.html)
#[derive(Debug)]
pub enum StandardIdentifier {}
impl StandardIdentifier {
    /// `PROFILE`
    pub const PROFILE: Value_<StandardIdentifier> = Value_::constant("PROFILE");
    /// `UNIQUE`
    pub const UNIQUE: Value_<StandardIdentifier> = Value_::constant("UNIQUE");
    /// `SECONDARY`
    pub const SECONDARY: Value_<StandardIdentifier> = Value_::constant("SECONDARY");
    /// `LOOKUP_ONLY`
    pub const LOOKUP_ONLY: Value_<StandardIdentifier> = Value_::constant("LOOKUP_ONLY");
    /// `NEW_ONLY`
    pub const NEW_ONLY: Value_<StandardIdentifier> = Value_::constant("NEW_ONLY");
    /// `ASSET`
    pub const ASSET: Value_<StandardIdentifier> = Value_::constant("ASSET");
    /// `CASE`
    pub const CASE: Value_<StandardIdentifier> = Value_::constant("CASE");
    /// `ORDER`
    pub const ORDER: Value_<StandardIdentifier> = Value_::constant("ORDER");
    /// `AIR_PREFERENCE`
    pub const AIR_PREFERENCE: Value_<StandardIdentifier> = Value_::constant("AIR_PREFERENCE");
    /// `AIR_BOOKING`
    pub const AIR_BOOKING: Value_<StandardIdentifier> = Value_::constant("AIR_BOOKING");
    /// `AIR_SEGMENT`
    pub const AIR_SEGMENT: Value_<StandardIdentifier> = Value_::constant("AIR_SEGMENT");
    /// `HOTEL_PREFERENCE`
    pub const HOTEL_PREFERENCE: Value_<StandardIdentifier> = Value_::constant("HOTEL_PREFERENCE");
    /// `HOTEL_STAY_REVENUE`
    pub const HOTEL_STAY_REVENUE: Value_<StandardIdentifier> = Value_::constant("HOTEL_STAY_REVENUE");
    /// `HOTEL_RESERVATION`
    pub const HOTEL_RESERVATION: Value_<StandardIdentifier> = Value_::constant("HOTEL_RESERVATION");
    /// `LOYALTY`
    pub const LOYALTY: Value_<StandardIdentifier> = Value_::constant("LOYALTY");
    /// `LOYALTY_TRANSACTION`
    pub const LOYALTY_TRANSACTION: Value_<StandardIdentifier> = Value_::constant("LOYALTY_TRANSACTION");
    /// `LOYALTY_PROMOTION`
    pub const LOYALTY_PROMOTION: Value_<StandardIdentifier> = Value_::constant("LOYALTY_PROMOTION");
    /// `WEB_ANALYTICS`
    pub const WEB_ANALYTICS: Value_<StandardIdentifier> = Value_::constant("WEB_ANALYTICS");
    /// `DEVICE`
    pub const DEVICE: Value_<StandardIdentifier> = Value_::constant("DEVICE");
    /// `COMMUNICATION_RECORD`
    pub const COMMUNICATION_RECORD: Value_<StandardIdentifier> = Value_::constant("COMMUNICATION_RECORD");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<StandardIdentifier> { Value_::from_node(value.into_node()) }
}
