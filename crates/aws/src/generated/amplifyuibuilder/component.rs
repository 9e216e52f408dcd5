// Made by `cargo xtask generate`; do not edit.
//! `AWS::AmplifyUIBuilder::Component`

use stanchion_template::generated::*;

/// `AWS::AmplifyUIBuilder::Component`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplifyuibuilder-component.html)
#[must_use]
pub struct Component(Properties_);
impl Component {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Component(Properties_::new()) }
}
impl Component {
    /// Sets `AppId`. An update replaces the resource.
    #[inline] pub fn app_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AppId", value.into_node()); self }
    /// Sets `BindingProperties`.
    #[inline] pub fn binding_properties(mut self, value: impl IntoValue_<MapOf_<ComponentBindingPropertiesValue>>) -> Self { self.0.put("BindingProperties", value.into_node()); self }
    /// Sets `Children`.
    #[inline] pub fn children(mut self, value: impl IntoValue_<Vec<ComponentChild>>) -> Self { self.0.put("Children", value.into_node()); self }
    /// Sets `CollectionProperties`.
    #[inline] pub fn collection_properties(mut self, value: impl IntoValue_<MapOf_<ComponentDataConfiguration>>) -> Self { self.0.put("CollectionProperties", value.into_node()); self }
    /// Sets `ComponentType`. 1 to 255 characters.
    #[inline] pub fn component_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ComponentType", value.into_node()); self }
    /// Sets `EnvironmentName`. An update replaces the resource.
    #[inline] pub fn environment_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EnvironmentName", value.into_node()); self }
    /// Sets `Events`.
    #[inline] pub fn events(mut self, value: impl IntoValue_<MapOf_<ComponentEvent>>) -> Self { self.0.put("Events", value.into_node()); self }
    /// Sets `Name`. 1 to 255 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Overrides`.
    #[inline] pub fn overrides(mut self, value: impl IntoValue_<MapOf_<MapOf_<String>>>) -> Self { self.0.put("Overrides", value.into_node()); self }
    /// Sets `Properties`.
    #[inline] pub fn properties(mut self, value: impl IntoValue_<MapOf_<ComponentProperty>>) -> Self { self.0.put("Properties", value.into_node()); self }
    /// Sets `SchemaVersion`.
    #[inline] pub fn schema_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SchemaVersion", value.into_node()); self }
    /// Sets `SourceId`.
    #[inline] pub fn source_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceId", value.into_node()); self }
    /// Sets `Tags`. An update may replace the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Variants`.
    #[inline] pub fn variants(mut self, value: impl IntoValue_<Vec<ComponentVariant>>) -> Self { self.0.put("Variants", value.into_node()); self }
}
impl IntoValue_<Component> for Component { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Component {
    const TYPE: &'static str = "AWS::AmplifyUIBuilder::Component";
    type Handle = ComponentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Component`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ComponentRef(Id_);
impl From<Id_> for ComponentRef { #[inline] fn from(id: Id_) -> Self { ComponentRef(id) } }
impl AsRef<Id_> for ComponentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ComponentRef {
    /// `Ref`: `AppId|EnvironmentName|Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `ModifiedAt`
    #[inline] pub fn modified_at(&self) -> Value_<String> { self.0.attribute("ModifiedAt") }
}
/// `AWS::AmplifyUIBuilder::Component.Predicate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplifyuibuilder-component-predicate.html)
#[must_use]
pub struct Predicate(Properties_);
impl Predicate {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Predicate(Properties_::new()) }
}
impl Predicate {
    /// Sets `And`.
    #[inline] pub fn and(mut self, value: impl IntoValue_<Vec<Predicate>>) -> Self { self.0.put("And", value.into_node()); self }
    /// Sets `Field`.
    #[inline] pub fn field(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Field", value.into_node()); self }
    /// Sets `Operand`.
    #[inline] pub fn operand(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Operand", value.into_node()); self }
    /// Sets `OperandType`.
    #[inline] pub fn operand_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OperandType", value.into_node()); self }
    /// Sets `Operator`.
    #[inline] pub fn operator(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Operator", value.into_node()); self }
    /// Sets `Or`.
    #[inline] pub fn or(mut self, value: impl IntoValue_<Vec<Predicate>>) -> Self { self.0.put("Or", value.into_node()); self }
}
impl IntoValue_<Predicate> for Predicate { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AmplifyUIBuilder::Component.ComponentBindingPropertiesValueProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplifyuibuilder-component-componentbindingpropertiesvalueproperties.html)
#[must_use]
pub struct ComponentBindingPropertiesValueProperties(Properties_);
impl ComponentBindingPropertiesValueProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ComponentBindingPropertiesValueProperties(Properties_::new()) }
}
impl ComponentBindingPropertiesValueProperties {
    /// Sets `Bucket`.
    #[inline] pub fn bucket(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Bucket", value.into_node()); self }
    /// Sets `DefaultValue`.
    #[inline] pub fn default_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefaultValue", value.into_node()); self }
    /// Sets `Field`.
    #[inline] pub fn field(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Field", value.into_node()); self }
    /// Sets `Key`.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Key", value.into_node()); self }
    /// Sets `Model`.
    #[inline] pub fn model(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Model", value.into_node()); self }
    /// Sets `Predicates`.
    #[inline] pub fn predicates(mut self, value: impl IntoValue_<Vec<Predicate>>) -> Self { self.0.put("Predicates", value.into_node()); self }
    /// Sets `SlotName`.
    #[inline] pub fn slot_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SlotName", value.into_node()); self }
    /// Sets `UserAttribute`.
    #[inline] pub fn user_attribute(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UserAttribute", value.into_node()); self }
}
impl IntoValue_<ComponentBindingPropertiesValueProperties> for ComponentBindingPropertiesValueProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AmplifyUIBuilder::Component.ComponentBindingPropertiesValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplifyuibuilder-component-componentbindingpropertiesvalue.html)
#[must_use]
pub struct ComponentBindingPropertiesValue(Properties_);
impl ComponentBindingPropertiesValue {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ComponentBindingPropertiesValue(Properties_::new()) }
}
impl ComponentBindingPropertiesValue {
    /// Sets `BindingProperties`.
    #[inline] pub fn binding_properties(mut self, value: impl IntoValue_<ComponentBindingPropertiesValueProperties>) -> Self { self.0.put("BindingProperties", value.into_node()); self }
    /// Sets `DefaultValue`.
    #[inline] pub fn default_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefaultValue", value.into_node()); self }
    /// Sets `Type`.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl IntoValue_<ComponentBindingPropertiesValue> for ComponentBindingPropertiesValue { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AmplifyUIBuilder::Component.ComponentPropertyBindingProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplifyuibuilder-component-componentpropertybindingproperties.html)
#[must_use]
pub struct ComponentPropertyBindingProperties<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ComponentPropertyBindingProperties<Missing_<super::required::property>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ComponentPropertyBindingProperties(Properties_::new(), PhantomData_) }
}
impl<S0> ComponentPropertyBindingProperties<S0> {
    /// Sets `Field`.
    #[inline] pub fn field(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Field", value.into_node()); self }
    /// Sets `Property`. Required.
    #[inline] pub fn property(mut self, value: impl IntoValue_<String>) -> ComponentPropertyBindingProperties<Set_> { self.0.put("Property", value.into_node()); ComponentPropertyBindingProperties(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ComponentPropertyBindingProperties> for ComponentPropertyBindingProperties<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AmplifyUIBuilder::Component.FormBindingElement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplifyuibuilder-component-formbindingelement.html)
#[must_use]
pub struct FormBindingElement<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl FormBindingElement<Missing_<super::required::element>, Missing_<super::required::property>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FormBindingElement(Properties_::new(), PhantomData_) }
}
impl<S0, S1> FormBindingElement<S0, S1> {
    /// Sets `Element`. Required.
    #[inline] pub fn element(mut self, value: impl IntoValue_<String>) -> FormBindingElement<Set_, S1> { self.0.put("Element", value.into_node()); FormBindingElement(self.0, PhantomData_) }
    /// Sets `Property`. Required.
    #[inline] pub fn property(mut self, value: impl IntoValue_<String>) -> FormBindingElement<S0, Set_> { self.0.put("Property", value.into_node()); FormBindingElement(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<FormBindingElement> for FormBindingElement<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AmplifyUIBuilder::Component.ComponentConditionProperty`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplifyuibuilder-component-componentconditionproperty.html)
#[must_use]
pub struct ComponentConditionProperty(Properties_);
impl ComponentConditionProperty {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ComponentConditionProperty(Properties_::new()) }
}
impl ComponentConditionProperty {
    /// Sets `Else`.
    #[inline] pub fn r#else(mut self, value: impl IntoValue_<ComponentProperty>) -> Self { self.0.put("Else", value.into_node()); self }
    /// Sets `Field`.
    #[inline] pub fn field(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Field", value.into_node()); self }
    /// Sets `Operand`.
    #[inline] pub fn operand(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Operand", value.into_node()); self }
    /// Sets `OperandType`.
    #[inline] pub fn operand_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OperandType", value.into_node()); self }
    /// Sets `Operator`.
    #[inline] pub fn operator(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Operator", value.into_node()); self }
    /// Sets `Property`.
    #[inline] pub fn property(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Property", value.into_node()); self }
    /// Sets `Then`.
    #[inline] pub fn then(mut self, value: impl IntoValue_<ComponentProperty>) -> Self { self.0.put("Then", value.into_node()); self }
}
impl IntoValue_<ComponentConditionProperty> for ComponentConditionProperty { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AmplifyUIBuilder::Component.ComponentProperty`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplifyuibuilder-component-componentproperty.html)
#[must_use]
pub struct ComponentProperty(Properties_);
impl ComponentProperty {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ComponentProperty(Properties_::new()) }
}
impl ComponentProperty {
    /// Sets `BindingProperties`.
    #[inline] pub fn binding_properties(mut self, value: impl IntoValue_<ComponentPropertyBindingProperties>) -> Self { self.0.put("BindingProperties", value.into_node()); self }
    /// Sets `Bindings`.
    #[inline] pub fn bindings(mut self, value: impl IntoValue_<MapOf_<FormBindingElement>>) -> Self { self.0.put("Bindings", value.into_node()); self }
    /// Sets `CollectionBindingProperties`.
    #[inline] pub fn collection_binding_properties(mut self, value: impl IntoValue_<ComponentPropertyBindingProperties>) -> Self { self.0.put("CollectionBindingProperties", value.into_node()); self }
    /// Sets `ComponentName`.
    #[inline] pub fn component_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ComponentName", value.into_node()); self }
    /// Sets `Concat`.
    #[inline] pub fn concat(mut self, value: impl IntoValue_<Vec<ComponentProperty>>) -> Self { self.0.put("Concat", value.into_node()); self }
    /// Sets `Condition`.
    #[inline] pub fn condition(mut self, value: impl IntoValue_<ComponentConditionProperty>) -> Self { self.0.put("Condition", value.into_node()); self }
    /// Sets `Configured`.
    #[inline] pub fn configured(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Configured", value.into_node()); self }
    /// Sets `DefaultValue`.
    #[inline] pub fn default_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefaultValue", value.into_node()); self }
    /// Sets `Event`.
    #[inline] pub fn event(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Event", value.into_node()); self }
    /// Sets `ImportedValue`.
    #[inline] pub fn imported_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ImportedValue", value.into_node()); self }
    /// Sets `Model`.
    #[inline] pub fn model(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Model", value.into_node()); self }
    /// Sets `Property`.
    #[inline] pub fn property(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Property", value.into_node()); self }
    /// Sets `Type`.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Type", value.into_node()); self }
    /// Sets `UserAttribute`.
    #[inline] pub fn user_attribute(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UserAttribute", value.into_node()); self }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<ComponentProperty> for ComponentProperty { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AmplifyUIBuilder::Component.MutationActionSetStateParameter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplifyuibuilder-component-mutationactionsetstateparameter.html)
#[must_use]
pub struct MutationActionSetStateParameter<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl MutationActionSetStateParameter<Missing_<super::required::component_name>, Missing_<super::required::property>, Missing_<super::required::set>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MutationActionSetStateParameter(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> MutationActionSetStateParameter<S0, S1, S2> {
    /// Sets `ComponentName`. Required.
    #[inline] pub fn component_name(mut self, value: impl IntoValue_<String>) -> MutationActionSetStateParameter<Set_, S1, S2> { self.0.put("ComponentName", value.into_node()); MutationActionSetStateParameter(self.0, PhantomData_) }
    /// Sets `Property`. Required.
    #[inline] pub fn property(mut self, value: impl IntoValue_<String>) -> MutationActionSetStateParameter<S0, Set_, S2> { self.0.put("Property", value.into_node()); MutationActionSetStateParameter(self.0, PhantomData_) }
    /// Sets `Set`. Required.
    #[inline] pub fn set(mut self, value: impl IntoValue_<ComponentProperty>) -> MutationActionSetStateParameter<S0, S1, Set_> { self.0.put("Set", value.into_node()); MutationActionSetStateParameter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<MutationActionSetStateParameter> for MutationActionSetStateParameter<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AmplifyUIBuilder::Component.ActionParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplifyuibuilder-component-actionparameters.html)
#[must_use]
pub struct ActionParameters(Properties_);
impl ActionParameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ActionParameters(Properties_::new()) }
}
impl ActionParameters {
    /// Sets `Anchor`.
    #[inline] pub fn anchor(mut self, value: impl IntoValue_<ComponentProperty>) -> Self { self.0.put("Anchor", value.into_node()); self }
    /// Sets `Fields`.
    #[inline] pub fn fields(mut self, value: impl IntoValue_<MapOf_<ComponentProperty>>) -> Self { self.0.put("Fields", value.into_node()); self }
    /// Sets `Global`.
    #[inline] pub fn global(mut self, value: impl IntoValue_<ComponentProperty>) -> Self { self.0.put("Global", value.into_node()); self }
    /// Sets `Id`.
    #[inline] pub fn id(mut self, value: impl IntoValue_<ComponentProperty>) -> Self { self.0.put("Id", value.into_node()); self }
    /// Sets `Model`.
    #[inline] pub fn model(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Model", value.into_node()); self }
    /// Sets `State`.
    #[inline] pub fn state(mut self, value: impl IntoValue_<MutationActionSetStateParameter>) -> Self { self.0.put("State", value.into_node()); self }
    /// Sets `Target`.
    #[inline] pub fn target(mut self, value: impl IntoValue_<ComponentProperty>) -> Self { self.0.put("Target", value.into_node()); self }
    /// Sets `Type`.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<ComponentProperty>) -> Self { self.0.put("Type", value.into_node()); self }
    /// Sets `Url`.
    #[inline] pub fn url(mut self, value: impl IntoValue_<ComponentProperty>) -> Self { self.0.put("Url", value.into_node()); self }
}
impl IntoValue_<ActionParameters> for ActionParameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AmplifyUIBuilder::Component.ComponentEvent`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplifyuibuilder-component-componentevent.html)
#[must_use]
pub struct ComponentEvent(Properties_);
impl ComponentEvent {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ComponentEvent(Properties_::new()) }
}
impl ComponentEvent {
    /// Sets `Action`.
    #[inline] pub fn action(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Action", value.into_node()); self }
    /// Sets `BindingEvent`.
    #[inline] pub fn binding_event(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BindingEvent", value.into_node()); self }
    /// Sets `Parameters`.
    #[inline] pub fn parameters(mut self, value: impl IntoValue_<ActionParameters>) -> Self { self.0.put("Parameters", value.into_node()); self }
}
impl IntoValue_<ComponentEvent> for ComponentEvent { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AmplifyUIBuilder::Component.ComponentChild`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplifyuibuilder-component-componentchild.html)
#[must_use]
pub struct ComponentChild<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ComponentChild<Missing_<super::required::component_type>, Missing_<super::required::name>, Missing_<super::required::properties>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ComponentChild(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ComponentChild<S0, S1, S2> {
    /// Sets `Children`.
    #[inline] pub fn children(mut self, value: impl IntoValue_<Vec<ComponentChild>>) -> Self { self.0.put("Children", value.into_node()); self }
    /// Sets `ComponentType`. Required.
    #[inline] pub fn component_type(mut self, value: impl IntoValue_<String>) -> ComponentChild<Set_, S1, S2> { self.0.put("ComponentType", value.into_node()); ComponentChild(self.0, PhantomData_) }
    /// Sets `Events`.
    #[inline] pub fn events(mut self, value: impl IntoValue_<MapOf_<ComponentEvent>>) -> Self { self.0.put("Events", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ComponentChild<S0, Set_, S2> { self.0.put("Name", value.into_node()); ComponentChild(self.0, PhantomData_) }
    /// Sets `Properties`. Required.
    #[inline] pub fn properties(mut self, value: impl IntoValue_<MapOf_<ComponentProperty>>) -> ComponentChild<S0, S1, Set_> { self.0.put("Properties", value.into_node()); ComponentChild(self.0, PhantomData_) }
    /// Sets `SourceId`.
    #[inline] pub fn source_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceId", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ComponentChild> for ComponentChild<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AmplifyUIBuilder::Component.SortProperty`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplifyuibuilder-component-sortproperty.html)
#[must_use]
pub struct SortProperty<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SortProperty<Missing_<super::required::direction>, Missing_<super::required::field>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SortProperty(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SortProperty<S0, S1> {
    /// Sets `Direction`. Required. The values are constants of [`SortDirection`].
    #[inline] pub fn direction(mut self, value: impl IntoValue_<SortDirection>) -> SortProperty<Set_, S1> { self.0.put("Direction", value.into_node()); SortProperty(self.0, PhantomData_) }
    /// Sets `Field`. Required.
    #[inline] pub fn field(mut self, value: impl IntoValue_<String>) -> SortProperty<S0, Set_> { self.0.put("Field", value.into_node()); SortProperty(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SortProperty> for SortProperty<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AmplifyUIBuilder::Component.ComponentDataConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplifyuibuilder-component-componentdataconfiguration.html)
#[must_use]
pub struct ComponentDataConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ComponentDataConfiguration<Missing_<super::required::model>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ComponentDataConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ComponentDataConfiguration<S0> {
    /// Sets `Identifiers`.
    #[inline] pub fn identifiers(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Identifiers", value.into_node()); self }
    /// Sets `Model`. Required.
    #[inline] pub fn model(mut self, value: impl IntoValue_<String>) -> ComponentDataConfiguration<Set_> { self.0.put("Model", value.into_node()); ComponentDataConfiguration(self.0, PhantomData_) }
    /// Sets `Predicate`.
    #[inline] pub fn predicate(mut self, value: impl IntoValue_<Predicate>) -> Self { self.0.put("Predicate", value.into_node()); self }
    /// Sets `Sort`.
    #[inline] pub fn sort(mut self, value: impl IntoValue_<Vec<SortProperty>>) -> Self { self.0.put("Sort", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ComponentDataConfiguration> for ComponentDataConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AmplifyUIBuilder::Component.ComponentVariant`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplifyuibuilder-component-componentvariant.html)
#[must_use]
pub struct ComponentVariant(Properties_);
impl ComponentVariant {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ComponentVariant(Properties_::new()) }
}
impl ComponentVariant {
    /// Sets `Overrides`.
    #[inline] pub fn overrides(mut self, value: impl IntoValue_<MapOf_<MapOf_<String>>>) -> Self { self.0.put("Overrides", value.into_node()); self }
    /// Sets `VariantValues`.
    #[inline] pub fn variant_values(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("VariantValues", value.into_node()); self }
}
impl IntoValue_<ComponentVariant> for ComponentVariant { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::AmplifyUIBuilder::Component`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplifyuibuilder-component.html)
#[derive(Debug)]
pub enum SortDirection {}
impl SortDirection {
    /// `ASC`
    pub const ASC: Value_<SortDirection> = Value_::constant("ASC");
    /// `DESC`
    pub const DESC: Value_<SortDirection> = Value_::constant("DESC");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SortDirection> { Value_::from_node(value.into_node()) }
}
