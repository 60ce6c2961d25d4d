import java.io.IOException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Settles in the classes below a folder what the compiler leaves to the first call: which case of a `switch` over
/// patterns it is, and what a record answers to `equals`, `hashCode` and `toString`. The JVM would make a class for
/// each at every start, which no cache of classes holds; here it becomes a method of the class itself.
///
/// The class path must hold the classes and what they are compiled against. What was settled before is left alone.
final class Settle {
    private static final ClassFile FILES = ClassFile.of(ClassFile.ConstantPoolSharingOption.NEW_POOL);

    private final ClassModel model;
    private final List<Consumer<ClassBuilder>> methods = new ArrayList<>();

    private Settle(ClassModel model) {
        this.model = model;
    }

    public static void main(String[] args) throws IOException {
        for (Path file : classes(Path.of(args[0]))) {
            Settle work = new Settle(FILES.parse(file));
            byte[] after = work.done();
            if (!work.methods.isEmpty()) {
                Files.write(file, after);
            }
        }
    }

    private static List<Path> classes(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
        }
    }

    private byte[] done() {
        CodeTransform calls = (code, element) -> {
            if (!(element instanceof InvokeDynamicInstruction call && settled(code, call))) {
                code.with(element);
            }
        };
        return FILES.transformClass(
                model,
                ClassTransform.transformingMethodBodies(calls)
                        .andThen(ClassTransform.endHandler(to -> methods.forEach(method -> method.accept(to)))));
    }

    private boolean settled(CodeBuilder code, InvokeDynamicInstruction call) {
        Optional<Consumer<CodeBuilder>> body =
                switch (call.bootstrapMethod().owner().displayName()) {
                    case "SwitchBootstraps" -> PatternSwitch.of(call).map(it -> it::write);
                    case "ObjectMethods" -> RecordMethod.of(call, model).map(it -> it::write);
                    default -> Optional.empty();
                };
        body.ifPresent(it -> {
            String name = call.name().stringValue() + "$" + methods.size();
            int flags = ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;
            methods.add(to -> to.withMethodBody(name, call.typeSymbol(), flags, it));
            boolean ofInterface = model.flags().has(AccessFlag.INTERFACE);
            code.invokestatic(model.thisClass().asSymbol(), name, call.typeSymbol(), ofInterface);
        });
        return body.isPresent();
    }
}
