// Made by `cargo xtask generate`; do not edit.
//! `AWS::CustomerProfiles::DomainObjectType`

use stanchion_template::generated::*;

/// `AWS::CustomerProfiles::DomainObjectType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-domainobjecttype.html)
#[must_use]
pub struct DomainObjectType<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl DomainObjectType<Missing_<super::required::domain_name>, Missing_<super::required::fields>, Missing_<super::required::object_type_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DomainObjectType(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> DomainObjectType<S0, S1, S2> {
    /// Sets `Description`. 1 to 10000 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DomainName`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn domain_name(mut self, value: impl IntoValue_<String>) -> DomainObjectType<Set_, S1, S2> { self.0.put("DomainName", value.into_node()); DomainObjectType(self.0, PhantomData_) }
    /// Sets `EncryptionKey`. 0 to 255 characters.
    #[inline] pub fn encryption_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EncryptionKey", value.into_node()); self }
    /// Sets `Fields`. Required. An update replaces the resource.
    #[inline] pub fn fields(mut self, value: impl IntoValue_<MapOf_<DomainObjectTypeField>>) -> DomainObjectType<S0, Set_, S2> { self.0.put("Fields", value.into_node()); DomainObjectType(self.0, PhantomData_) }
    /// Sets `ObjectTypeName`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn object_type_name(mut self, value: impl IntoValue_<String>) -> DomainObjectType<S0, S1, Set_> { self.0.put("ObjectTypeName", value.into_node()); DomainObjectType(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<DomainObjectType> for DomainObjectType<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for DomainObjectType<S0, S1, S2> {
    const TYPE: &'static str = "AWS::CustomerProfiles::DomainObjectType";
    type Handle = DomainObjectTypeRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DomainObjectType`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DomainObjectTypeRef(Id_);
impl From<Id_> for DomainObjectTypeRef { #[inline] fn from(id: Id_) -> Self { DomainObjectTypeRef(id) } }
impl AsRef<Id_> for DomainObjectTypeRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DomainObjectTypeRef {
    /// `Ref`: `DomainName|ObjectTypeName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `LastUpdatedAt`
    #[inline] pub fn last_updated_at(&self) -> Value_<String> { self.0.attribute("LastUpdatedAt") }
}
/// `AWS::CustomerProfiles::DomainObjectType.DomainObjectTypeField`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-domainobjecttype-domainobjecttypefield.html)
#[must_use]
pub struct DomainObjectTypeField<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DomainObjectTypeField<Missing_<super::required::source>, Missing_<super::required::target>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DomainObjectTypeField(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DomainObjectTypeField<S0, S1> {
    /// Sets `ContentType`. The values are constants of [`ContentType`].
    #[inline] pub fn content_type(mut self, value: impl IntoValue_<ContentType>) -> Self { self.0.put("ContentType", value.into_node()); self }
    /// Sets `FeatureType`. The values are constants of [`FeatureType`].
    #[inline] pub fn feature_type(mut self, value: impl IntoValue_<FeatureType>) -> Self { self.0.put("FeatureType", value.into_node()); self }
    /// Sets `Source`. Required. 1 to 1000 characters.
    #[inline] pub fn source(mut self, value: impl IntoValue_<String>) -> DomainObjectTypeField<Set_, S1> { self.0.put("Source", value.into_node()); DomainObjectTypeField(self.0, PhantomData_) }
    /// Sets `Target`. Required. 1 to 1000 characters.
    #[inline] pub fn target(mut self, value: impl IntoValue_<String>) -> DomainObjectTypeField<S0, Set_> { self.0.put("Target", value.into_node()); DomainObjectTypeField(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DomainObjectTypeField> for DomainObjectTypeField<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::CustomerProfiles::DomainObjectType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-domainobjecttype.html)
#[derive(Debug)]
pub enum ContentType {}
impl ContentType {
    /// `STRING`
    pub const STRING: Value_<ContentType> = Value_::constant("STRING");
    /// `NUMBER`
    pub const NUMBER: Value_<ContentType> = Value_::constant("NUMBER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ContentType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CustomerProfiles::DomainObjectType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-domainobjecttype.html)
#[derive(Debug)]
pub enum FeatureType {}
impl FeatureType {
    /// `TEXTUAL`
    pub const TEXTUAL: Value_<FeatureType> = Value_::constant("TEXTUAL");
    /// `CATEGORICAL`
    pub const CATEGORICAL: Value_<FeatureType> = Value_::constant("CATEGORICAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FeatureType> { Value_::from_node(value.into_node()) }
}
