// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoTTwinMaker::Entity`

use stanchion_template::generated::*;

/// `AWS::IoTTwinMaker::Entity`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iottwinmaker-entity.html)
#[must_use]
pub struct Entity<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Entity<Missing_<super::required::entity_name>, Missing_<super::required::workspace_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Entity(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Entity<S0, S1> {
    /// Sets `Components`.
    #[inline] pub fn components(mut self, value: impl IntoValue_<MapOf_<Component>>) -> Self { self.0.put("Components", value.into_node()); self }
    /// Sets `CompositeComponents`.
    #[inline] pub fn composite_components(mut self, value: impl IntoValue_<MapOf_<CompositeComponent>>) -> Self { self.0.put("CompositeComponents", value.into_node()); self }
    /// Sets `Description`. 0 to 512 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `EntityId`. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn entity_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EntityId", value.into_node()); self }
    /// Sets `EntityName`. Required. 1 to 256 characters.
    #[inline] pub fn entity_name(mut self, value: impl IntoValue_<String>) -> Entity<Set_, S1> { self.0.put("EntityName", value.into_node()); Entity(self.0, PhantomData_) }
    /// Sets `ParentEntityId`. 1 to 128 characters.
    #[inline] pub fn parent_entity_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ParentEntityId", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `WorkspaceId`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn workspace_id(mut self, value: impl IntoValue_<String>) -> Entity<S0, Set_> { self.0.put("WorkspaceId", value.into_node()); Entity(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Entity> for Entity<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Entity<S0, S1> {
    const TYPE: &'static str = "AWS::IoTTwinMaker::Entity";
    type Handle = EntityRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Entity`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EntityRef(Id_);
impl From<Id_> for EntityRef { #[inline] fn from(id: Id_) -> Self { EntityRef(id) } }
impl AsRef<Id_> for EntityRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EntityRef {
    /// `Ref`: `WorkspaceId|EntityId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreationDateTime`
    #[inline] pub fn creation_date_time(&self) -> Value_<String> { self.0.attribute("CreationDateTime") }
    /// `Fn::GetAtt` `HasChildEntities`
    #[inline] pub fn has_child_entities(&self) -> Value_<bool> { self.0.attribute("HasChildEntities") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `Status.Error`
    #[inline] pub fn status_error(&self) -> Value_<String> { self.0.attribute("Status.Error") }
    /// `Fn::GetAtt` `Status.Error.Code`
    #[inline] pub fn status_error_code(&self) -> Value_<String> { self.0.attribute("Status.Error.Code") }
    /// `Fn::GetAtt` `Status.Error.Message`
    #[inline] pub fn status_error_message(&self) -> Value_<String> { self.0.attribute("Status.Error.Message") }
    /// `Fn::GetAtt` `Status.State`
    #[inline] pub fn status_state(&self) -> Value_<String> { self.0.attribute("Status.State") }
    /// `Fn::GetAtt` `UpdateDateTime`
    #[inline] pub fn update_date_time(&self) -> Value_<String> { self.0.attribute("UpdateDateTime") }
}
/// `AWS::IoTTwinMaker::Entity.RelationshipValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iottwinmaker-entity.html)
#[must_use]
pub struct RelationshipValue(Properties_);
impl RelationshipValue {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RelationshipValue(Properties_::new()) }
}
impl RelationshipValue {
    /// Sets `TargetComponentName`. 1 to 256 characters.
    #[inline] pub fn target_component_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TargetComponentName", value.into_node()); self }
    /// Sets `TargetEntityId`. 1 to 128 characters.
    #[inline] pub fn target_entity_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TargetEntityId", value.into_node()); self }
}
impl IntoValue_<RelationshipValue> for RelationshipValue { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTTwinMaker::Entity.DataValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iottwinmaker-entity-datavalue.html)
#[must_use]
pub struct DataValue(Properties_);
impl DataValue {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataValue(Properties_::new()) }
}
impl DataValue {
    /// Sets `BooleanValue`.
    #[inline] pub fn boolean_value(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("BooleanValue", value.into_node()); self }
    /// Sets `DoubleValue`.
    #[inline] pub fn double_value(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("DoubleValue", value.into_node()); self }
    /// Sets `Expression`. 1 to 316 characters.
    #[inline] pub fn expression(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Expression", value.into_node()); self }
    /// Sets `IntegerValue`.
    #[inline] pub fn integer_value(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("IntegerValue", value.into_node()); self }
    /// Sets `ListValue`. 0 to 50 items.
    #[inline] pub fn list_value(mut self, value: impl IntoValue_<Vec<DataValue>>) -> Self { self.0.put("ListValue", value.into_node()); self }
    /// Sets `LongValue`.
    #[inline] pub fn long_value(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("LongValue", value.into_node()); self }
    /// Sets `MapValue`.
    #[inline] pub fn map_value(mut self, value: impl IntoValue_<MapOf_<DataValue>>) -> Self { self.0.put("MapValue", value.into_node()); self }
    /// Sets `RelationshipValue`.
    #[inline] pub fn relationship_value(mut self, value: impl IntoValue_<RelationshipValue>) -> Self { self.0.put("RelationshipValue", value.into_node()); self }
    /// Sets `StringValue`. 1 to 256 characters.
    #[inline] pub fn string_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StringValue", value.into_node()); self }
}
impl IntoValue_<DataValue> for DataValue { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTTwinMaker::Entity.Relationship`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iottwinmaker-entity-relationship.html)
#[must_use]
pub struct Relationship(Properties_);
impl Relationship {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Relationship(Properties_::new()) }
}
impl Relationship {
    /// Sets `RelationshipType`. 1 to 256 characters.
    #[inline] pub fn relationship_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RelationshipType", value.into_node()); self }
    /// Sets `TargetComponentTypeId`. 1 to 256 characters.
    #[inline] pub fn target_component_type_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TargetComponentTypeId", value.into_node()); self }
}
impl IntoValue_<Relationship> for Relationship { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTTwinMaker::Entity.DataType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iottwinmaker-entity-datatype.html)
#[must_use]
pub struct DataType(Properties_);
impl DataType {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataType(Properties_::new()) }
}
impl DataType {
    /// Sets `AllowedValues`. 0 to 50 items.
    #[inline] pub fn allowed_values(mut self, value: impl IntoValue_<Vec<DataValue>>) -> Self { self.0.put("AllowedValues", value.into_node()); self }
    /// Sets `NestedType`.
    #[inline] pub fn nested_type(mut self, value: impl IntoValue_<DataType>) -> Self { self.0.put("NestedType", value.into_node()); self }
    /// Sets `Relationship`.
    #[inline] pub fn relationship(mut self, value: impl IntoValue_<Relationship>) -> Self { self.0.put("Relationship", value.into_node()); self }
    /// Sets `Type`. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> Self { self.0.put("Type", value.into_node()); self }
    /// Sets `UnitOfMeasure`. 1 to 256 characters.
    #[inline] pub fn unit_of_measure(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UnitOfMeasure", value.into_node()); self }
}
impl IntoValue_<DataType> for DataType { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTTwinMaker::Entity.Definition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iottwinmaker-entity-definition.html)
#[must_use]
pub struct Definition(Properties_);
impl Definition {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Definition(Properties_::new()) }
}
impl Definition {
    /// Sets `Configuration`.
    #[inline] pub fn configuration(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Configuration", value.into_node()); self }
    /// Sets `DataType`.
    #[inline] pub fn data_type(mut self, value: impl IntoValue_<DataType>) -> Self { self.0.put("DataType", value.into_node()); self }
    /// Sets `DefaultValue`.
    #[inline] pub fn default_value(mut self, value: impl IntoValue_<DataValue>) -> Self { self.0.put("DefaultValue", value.into_node()); self }
    /// Sets `IsExternalId`.
    #[inline] pub fn is_external_id(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsExternalId", value.into_node()); self }
    /// Sets `IsFinal`.
    #[inline] pub fn is_final(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsFinal", value.into_node()); self }
    /// Sets `IsImported`.
    #[inline] pub fn is_imported(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsImported", value.into_node()); self }
    /// Sets `IsInherited`.
    #[inline] pub fn is_inherited(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsInherited", value.into_node()); self }
    /// Sets `IsRequiredInEntity`.
    #[inline] pub fn is_required_in_entity(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsRequiredInEntity", value.into_node()); self }
    /// Sets `IsStoredExternally`.
    #[inline] pub fn is_stored_externally(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsStoredExternally", value.into_node()); self }
    /// Sets `IsTimeSeries`.
    #[inline] pub fn is_time_series(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsTimeSeries", value.into_node()); self }
}
impl IntoValue_<Definition> for Definition { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTTwinMaker::Entity.Property`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iottwinmaker-entity-property.html)
#[must_use]
pub struct Property(Properties_);
impl Property {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Property(Properties_::new()) }
}
impl Property {
    /// Sets `Definition`.
    #[inline] pub fn definition(mut self, value: impl IntoValue_<Definition>) -> Self { self.0.put("Definition", value.into_node()); self }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<DataValue>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<Property> for Property { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTTwinMaker::Entity.PropertyGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iottwinmaker-entity-propertygroup.html)
#[must_use]
pub struct PropertyGroup(Properties_);
impl PropertyGroup {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PropertyGroup(Properties_::new()) }
}
impl PropertyGroup {
    /// Sets `GroupType`. The values are constants of [`GroupType`].
    #[inline] pub fn group_type(mut self, value: impl IntoValue_<GroupType>) -> Self { self.0.put("GroupType", value.into_node()); self }
    /// Sets `PropertyNames`. 1 to 256 items.
    #[inline] pub fn property_names(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("PropertyNames", value.into_node()); self }
}
impl IntoValue_<PropertyGroup> for PropertyGroup { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTTwinMaker::Entity.Error`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iottwinmaker-entity.html)
#[must_use]
pub struct Error(Properties_);
impl Error {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Error(Properties_::new()) }
}
impl Error {
    /// Sets `Code`. The values are constants of [`Code`].
    #[inline] pub fn code(mut self, value: impl IntoValue_<Code>) -> Self { self.0.put("Code", value.into_node()); self }
    /// Sets `Message`. 0 to 2048 characters.
    #[inline] pub fn message(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Message", value.into_node()); self }
}
impl IntoValue_<Error> for Error { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTTwinMaker::Entity.Status`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iottwinmaker-entity-status.html)
#[must_use]
pub struct Status(Properties_);
impl Status {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Status(Properties_::new()) }
}
impl Status {
    /// Sets `Error`.
    #[inline] pub fn error(mut self, value: impl IntoValue_<Error>) -> Self { self.0.put("Error", value.into_node()); self }
    /// Sets `State`. The values are constants of [`State`].
    #[inline] pub fn state(mut self, value: impl IntoValue_<State>) -> Self { self.0.put("State", value.into_node()); self }
}
impl IntoValue_<Status> for Status { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTTwinMaker::Entity.Component`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iottwinmaker-entity-component.html)
#[must_use]
pub struct Component(Properties_);
impl Component {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Component(Properties_::new()) }
}
impl Component {
    /// Sets `ComponentName`. 1 to 256 characters.
    #[inline] pub fn component_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ComponentName", value.into_node()); self }
    /// Sets `ComponentTypeId`. 1 to 256 characters.
    #[inline] pub fn component_type_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ComponentTypeId", value.into_node()); self }
    /// Sets `DefinedIn`. 1 to 256 characters.
    #[inline] pub fn defined_in(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefinedIn", value.into_node()); self }
    /// Sets `Description`. 0 to 512 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Properties`.
    #[inline] pub fn properties(mut self, value: impl IntoValue_<MapOf_<Property>>) -> Self { self.0.put("Properties", value.into_node()); self }
    /// Sets `PropertyGroups`.
    #[inline] pub fn property_groups(mut self, value: impl IntoValue_<MapOf_<PropertyGroup>>) -> Self { self.0.put("PropertyGroups", value.into_node()); self }
    /// Sets `Status`.
    #[inline] pub fn status(mut self, value: impl IntoValue_<Status>) -> Self { self.0.put("Status", value.into_node()); self }
}
impl IntoValue_<Component> for Component { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTTwinMaker::Entity.CompositeComponent`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iottwinmaker-entity-compositecomponent.html)
#[must_use]
pub struct CompositeComponent(Properties_);
impl CompositeComponent {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CompositeComponent(Properties_::new()) }
}
impl CompositeComponent {
    /// Sets `ComponentName`. 1 to 256 characters.
    #[inline] pub fn component_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ComponentName", value.into_node()); self }
    /// Sets `ComponentPath`. 1 to 256 characters.
    #[inline] pub fn component_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ComponentPath", value.into_node()); self }
    /// Sets `ComponentTypeId`. 1 to 256 characters.
    #[inline] pub fn component_type_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ComponentTypeId", value.into_node()); self }
    /// Sets `Description`. 0 to 512 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Properties`.
    #[inline] pub fn properties(mut self, value: impl IntoValue_<MapOf_<Property>>) -> Self { self.0.put("Properties", value.into_node()); self }
    /// Sets `PropertyGroups`.
    #[inline] pub fn property_groups(mut self, value: impl IntoValue_<MapOf_<PropertyGroup>>) -> Self { self.0.put("PropertyGroups", value.into_node()); self }
    /// Sets `Status`.
    #[inline] pub fn status(mut self, value: impl IntoValue_<Status>) -> Self { self.0.put("Status", value.into_node()); self }
}
impl IntoValue_<CompositeComponent> for CompositeComponent { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::IoTTwinMaker::Entity`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iottwinmaker-entity.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `RELATIONSHIP`
    pub const RELATIONSHIP: Value_<Type> = Value_::constant("RELATIONSHIP");
    /// `STRING`
    pub const STRING: Value_<Type> = Value_::constant("STRING");
    /// `LONG`
    pub const LONG: Value_<Type> = Value_::constant("LONG");
    /// `BOOLEAN`
    pub const BOOLEAN: Value_<Type> = Value_::constant("BOOLEAN");
    /// `INTEGER`
    pub const INTEGER: Value_<Type> = Value_::constant("INTEGER");
    /// `DOUBLE`
    pub const DOUBLE: Value_<Type> = Value_::constant("DOUBLE");
    /// `LIST`
    pub const LIST: Value_<Type> = Value_::constant("LIST");
    /// `MAP`
    pub const MAP: Value_<Type> = Value_::constant("MAP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IoTTwinMaker::Entity`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iottwinmaker-entity.html)
#[derive(Debug)]
pub enum GroupType {}
impl GroupType {
    /// `TABULAR`
    pub const TABULAR: Value_<GroupType> = Value_::constant("TABULAR");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<GroupType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IoTTwinMaker::Entity`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iottwinmaker-entity.html)
#[derive(Debug)]
pub enum Code {}
impl Code {
    /// `VALIDATION_ERROR`
    pub const VALIDATION_ERROR: Value_<Code> = Value_::constant("VALIDATION_ERROR");
    /// `INTERNAL_FAILURE`
    pub const INTERNAL_FAILURE: Value_<Code> = Value_::constant("INTERNAL_FAILURE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Code> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IoTTwinMaker::Entity`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iottwinmaker-entity.html)
#[derive(Debug)]
pub enum State {}
impl State {
    /// `CREATING`
    pub const CREATING: Value_<State> = Value_::constant("CREATING");
    /// `UPDATING`
    pub const UPDATING: Value_<State> = Value_::constant("UPDATING");
    /// `DELETING`
    pub const DELETING: Value_<State> = Value_::constant("DELETING");
    /// `ACTIVE`
    pub const ACTIVE: Value_<State> = Value_::constant("ACTIVE");
    /// `ERROR`
    pub const ERROR: Value_<State> = Value_::constant("ERROR");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<State> { Value_::from_node(value.into_node()) }
}
