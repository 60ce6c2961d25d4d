import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What a record answers to `equals`, `hashCode` or `toString`, as `java.lang.runtime.ObjectMethods` says.
///
/// @param name   of the method
/// @param simple the record's name, without its package and what it is in
record RecordMethod(String name, ClassDesc type, String simple, List<Component> components) {
    private static final ClassDesc OBJECTS = Objects.class.describeConstable().orElseThrow();
    private static final ClassDesc BUILDER =
            StringBuilder.class.describeConstable().orElseThrow();
    private static final MethodTypeDesc HASH = MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_Object);
    private static final MethodTypeDesc SAME =
            MethodTypeDesc.of(ConstantDescs.CD_boolean, ConstantDescs.CD_Object, ConstantDescs.CD_Object);
    private static final int PRIME = 31;

    private record Component(String name, ClassDesc type) {
        static Component of(DirectMethodHandleDesc getter) {
            return new Component(getter.methodName(), getter.invocationType().returnType());
        }

        ClassDesc box() {
            return TypeKind.from(type) == TypeKind.REFERENCE
                    ? OBJECTS
                    : switch (type.descriptorString().charAt(0)) {
                        case 'Z' -> ConstantDescs.CD_Boolean;
                        case 'B' -> ConstantDescs.CD_Byte;
                        case 'C' -> ConstantDescs.CD_Character;
                        case 'S' -> ConstantDescs.CD_Short;
                        case 'I' -> ConstantDescs.CD_Integer;
                        case 'J' -> ConstantDescs.CD_Long;
                        case 'F' -> ConstantDescs.CD_Float;
                        default -> ConstantDescs.CD_Double;
                    };
        }

        MethodTypeDesc of(ClassDesc result) {
            return MethodTypeDesc.of(result, type);
        }

        /// As `StringBuilder.append` has it.
        ClassDesc said() {
            return switch (TypeKind.from(type)) {
                case REFERENCE -> ConstantDescs.CD_Object;
                case BYTE, SHORT -> ConstantDescs.CD_int;
                default -> type;
            };
        }
    }

    static Optional<RecordMethod> of(InvokeDynamicInstruction call, ClassModel model) {
        List<Component> components = call.bootstrapArgs().stream()
                .skip(2)
                .map(DirectMethodHandleDesc.class::cast)
                .map(Component::of)
                .toList();
        return Optional.of(
                new RecordMethod(call.name().stringValue(), model.thisClass().asSymbol(), simple(model), components));
    }

    private static String simple(ClassModel model) {
        return model.findAttribute(Attributes.innerClasses()).stream()
                .flatMap(it -> it.classes().stream())
                .filter(it -> it.innerClass().equals(model.thisClass()))
                .flatMap(it -> it.innerName().stream())
                .map(Object::toString)
                .findFirst()
                .orElseGet(() -> model.thisClass().asSymbol().displayName());
    }

    void write(CodeBuilder code) {
        switch (name) {
            case "equals" -> equal(code);
            case "hashCode" -> hash(code);
            case "toString" -> say(code);
            default -> throw new IllegalStateException(name);
        }
    }

    private void equal(CodeBuilder code) {
        Label no = code.newLabel();
        code.aload(0).aload(1).ifThen(Opcode.IF_ACMPEQ, same -> same.iconst_1().ireturn());
        code.aload(1).instanceOf(type).ifeq(no);
        code.aload(1).checkcast(type).astore(2);
        for (Component each : components) {
            get(code, 0, each);
            get(code, 2, each);
            differ(code, each, no);
        }
        code.iconst_1().ireturn().labelBinding(no).iconst_0().ireturn();
    }

    private static void differ(CodeBuilder code, Component each, Label no) {
        switch (TypeKind.from(each.type())) {
            case REFERENCE -> code.invokestatic(OBJECTS, "equals", SAME).ifeq(no);
            case LONG -> code.lcmp().ifne(no);
            case FLOAT, DOUBLE ->
                code.invokestatic(
                                each.box(),
                                "compare",
                                MethodTypeDesc.of(ConstantDescs.CD_int, each.type(), each.type()))
                        .ifne(no);
            default -> code.if_icmpne(no);
        }
    }

    private void hash(CodeBuilder code) {
        code.iconst_0();
        for (Component each : components) {
            code.loadConstant(PRIME).imul();
            get(code, 0, each);
            code.invokestatic(
                    each.box(), "hashCode", each.box().equals(OBJECTS) ? HASH : each.of(ConstantDescs.CD_int));
            code.iadd();
        }
        code.ireturn();
    }

    private void say(CodeBuilder code) {
        code.new_(BUILDER).dup().invokespecial(BUILDER, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void);
        append(code.loadConstant(simple + "["), ConstantDescs.CD_String);
        for (int i = 0; i < components.size(); i++) {
            Component each = components.get(i);
            append(code.loadConstant((i == 0 ? "" : ", ") + each.name() + "="), ConstantDescs.CD_String);
            get(code, 0, each);
            append(code, each.said());
        }
        append(code.loadConstant("]"), ConstantDescs.CD_String);
        code.invokevirtual(BUILDER, "toString", MethodTypeDesc.of(ConstantDescs.CD_String))
                .areturn();
    }

    private static void append(CodeBuilder code, ClassDesc type) {
        code.invokevirtual(BUILDER, "append", MethodTypeDesc.of(BUILDER, type));
    }

    private void get(CodeBuilder code, int record, Component each) {
        code.aload(record).getfield(type, each.name(), each.type());
    }
}
